import type { EntityMentionResult, EntityResult } from '../../../../src/server/protocol.ts';

/** A mention as the server would tell of it; `sentence` holds the form, and `line` is where the draft has it. */
export function sampleMention(
  form: string,
  sentence: string,
  line = 0,
  isQuoted = false,
): EntityMentionResult {
  const sentenceStart = sentence.indexOf(form);
  const sentenceEnd = sentenceStart + form.length;
  const range = { start: { line, character: sentenceStart }, end: { line, character: sentenceEnd } };
  return { range, form, isQuoted, sentence, sentenceStart, sentenceEnd };
}

/** An entity with these mentions; its forms follow from them. */
export function sampleEntity(
  entity: Pick<EntityResult, 'kind' | 'name' | 'mentions'> & Partial<EntityResult>,
): EntityResult {
  const counts = new Map<string, number>();
  for (const { form } of entity.mentions) counts.set(form, (counts.get(form) ?? 0) + 1);
  const forms = [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
  return {
    id: `${entity.kind}:${entity.name}`,
    titles: [],
    hasVariants: false,
    isIgnored: false,
    forms,
    ...entity,
  };
}

/** A person in two spellings and with a title, a place in a quotation, a date and a number. */
export const sampleEntities: readonly EntityResult[] = [
  sampleEntity({
    kind: 'person',
    name: 'وليم هاريس',
    titles: ['المبعوث'],
    latin: 'William Harris',
    hasVariants: true,
    mentions: [
      sampleMention('وليم هاريس', 'وصل المبعوث وليم هاريس أمس.', 0),
      sampleMention('هاريس', 'وقال هاريس إن الاتفاق قريب.', 1),
      sampleMention('هارس', 'وغادر هارس صباحا.', 2),
      sampleMention('هاريس', 'ثم عاد هاريس.', 3),
    ],
  }),
  sampleEntity({
    kind: 'place',
    name: 'مصراتة',
    mentions: [sampleMention('مصراتة', 'قال: «لن نغادر مصراتة قبل التوقيع».', 4, true)],
  }),
  sampleEntity({
    kind: 'date',
    name: '20 جمادى الأولى 1446',
    value: '1446-05-20',
    calendar: 'hijri',
    mentions: [sampleMention('20 جمادى الأولى 1446', 'في 20 جمادى الأولى 1446 وقّعا.', 5)],
  }),
  sampleEntity({
    kind: 'place',
    name: 'أبشة',
    mentions: [sampleMention('أبشة', 'وزار أبشة.', 6), sampleMention('أبشة', 'وعاد من أبشة.', 7)],
  }),
  sampleEntity({
    kind: 'number',
    name: '45 كيلومترا',
    value: 45,
    unit: 'كيلومتر',
    mentions: [sampleMention('45 كيلومترا', 'على بعد 45 كيلومترا.', 8)],
  }),
  sampleEntity({
    kind: 'money',
    name: '2.5 مليون دولار',
    value: 2_500_000,
    unit: 'دولار',
    mentions: [sampleMention('2.5 مليون دولار', 'بلغت 2.5 مليون دولار.', 9)],
  }),
];
