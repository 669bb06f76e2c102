import type { Localized } from '../../localized.ts';

/** The titles of the fixes that most spacing rules share. */
export const removeSpace: Localized = { ar: 'احذف المسافة', en: 'Remove the space' };
export const addSpace: Localized = { ar: 'أضف مسافة', en: 'Add a space' };
export const oneSpace: Localized = { ar: 'اجعلها مسافة واحدة', en: 'Make it one space' };
export const moveSpace: Localized = {
  ar: 'انقل المسافة إلى ما بعد النقطة',
  en: 'Move the space behind the full stop',
};
