import type { Entity, EntityKind, Language } from '../../core/index.ts';
import type { DraftEntities } from '../../service/draft-entities.ts';
import { paint } from '../colour.ts';
import { columnWidth } from '../column-width.ts';
import { counted } from '../counted.ts';
import { entityKindNames, entityKinds } from '../entity-kinds.ts';
import { phrases } from '../phrases.ts';
import { aside, printable } from '../printable.ts';

interface EntitiesContext {
  readonly language: Language;
  readonly isTerminal: boolean;
  readonly colour: boolean;
}

/** For people: the entities of each draft in groups by kind, with their counts and what is known of them. */
export function entitiesText(files: readonly DraftEntities[], context: EntitiesContext): string {
  const { language, colour } = context;
  if (files.length === 0) return `${{ ar: 'لم يُقرأ أي ملف.', en: 'No file was read.' }[language]}\n`;
  const parts = files
    .filter(({ entities }) => entities.length > 0)
    .map(({ path, entities }) => {
      const heading = paint('underline', aside(printable(path), context), colour);
      return `${[heading, ...groups(entities, context)].join('\n')}\n\n`;
    });
  const total = files.reduce((sum, { entities }) => sum + entities.length, 0);
  const entities = counted(phrases.entities, total)[language];
  const inFiles = counted(phrases.inFiles, files.length)[language];
  return `${parts.join('')}${paint('bold', `${entities} ${inFiles}.`, colour)}\n`;
}

function groups(entities: readonly Entity[], context: EntitiesContext): readonly string[] {
  return entityKinds.flatMap((kind) => {
    const group = entities.filter((entity) => entity.kind === kind);
    return group.length === 0 ? [] : [heading(kind, group.length, context), ...rows(group, context)];
  });
}

function heading(kind: EntityKind, count: number, { language, colour }: EntitiesContext): string {
  return `  ${paint('bold', entityKindNames[kind][language], colour)} (${count})`;
}

function rows(group: readonly Entity[], context: EntitiesContext): readonly string[] {
  const names = group.map(({ name }) => printable(name));
  const nameWidth = Math.max(...names.map(columnWidth));
  const countWidth = Math.max(...group.map(({ count }) => String(count).length));
  return group.map((entity, i) => {
    const count = String(entity.count).padStart(countWidth);
    const details = detailsOf(entity, context);
    const name = aside(names[i]!, context);
    if (details.length === 0) return `    ${count}  ${name}`;
    const blanks = ' '.repeat(nameWidth - columnWidth(names[i]!));
    return `    ${count}  ${name}${blanks}  ${details.join('  ')}`;
  });
}

function detailsOf(entity: Entity, context: EntitiesContext): readonly string[] {
  const { language, colour } = context;
  const { name, titles = [], latin, forms, hasVariants } = entity;
  const comma = language === 'ar' ? '، ' : ', ';
  const value = valueOf(entity);
  const isPlain = forms.length === 1 && forms[0]!.text === name;
  const written = forms.map(({ text, count }) => `${aside(printable(text), context)} (${count})`);
  const variants = { ar: 'بأكثر من تهجئة', en: 'spelt in more than one way' }[language];
  return [
    titles.map((title) => aside(printable(title), context)).join(comma),
    latin === undefined ? '' : aside(printable(latin), context),
    value === name ? '' : aside(value, context),
    isPlain ? '' : `[${written.join(comma)}]`,
    hasVariants ? paint('yellow', variants, colour) : '',
  ].filter((detail) => detail !== '');
}

/** «= 3000000 دولار», «= 2024-11-22»; the empty string where the draft leaves it open. */
function valueOf({ value, unit, currency, kind }: Entity): string {
  if (value === undefined) return '';
  const measured = [value, kind === 'percent' ? '%' : (currency ?? unit)].filter(
    (part) => part !== undefined,
  );
  return `= ${measured.join(' ')}`;
}
