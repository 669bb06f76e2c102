import { array, optional, picklist, pipe, regex, strictObject, string } from 'valibot';

/** At least one letter or digit: marks and blanks alone are no name. No `u` flag, which JSON Schema cannot carry. */
const form = pipe(string('letter'), regex(/[0-9A-Za-z\u0620-\u06ff]/, 'letter'));
const forms = optional(array(form));

/** A name as the section `names` of a style file has it. */
export const houseNameSchema = strictObject({
  name: form,
  kind: optional(picklist(['person', 'organisation', 'place'])),
  accept: forms,
  forbid: forms,
  latin: optional(string()),
  note: optional(string()),
});
