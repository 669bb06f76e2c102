import type { Localized } from '../core/index.ts';

/** What the server says besides the findings themselves. */
export const phrases = {
  fixAll: { ar: 'أصلح كلّ ما إصلاحه آمن في هذه المسودة', en: 'Fix everything safe in this draft' },
  fixRule: (summary: Localized, count: number): Localized => ({
    ar: `أصلح كلّ مواضع «${summary.ar}» في هذه المسودة (${count})`,
    en: `Fix every “${summary.en}” in this draft (${count})`,
  }),
  ignoreHere: (summary: Localized): Localized => ({
    ar: `تجاهل «${summary.ar}» في هذا الموضع`,
    en: `Ignore “${summary.en}” here`,
  }),
  ignoreRule: (summary: Localized): Localized => ({
    ar: `تجاهل «${summary.ar}» في هذه المسودة`,
    en: `Ignore “${summary.en}” in this draft`,
  }),
  disableRule: (summary: Localized): Localized => ({
    ar: `أوقف قاعدة «${summary.ar}»`,
    en: `Turn off the rule “${summary.en}”`,
  }),
  stale: {
    ar: 'تغيّر النص منذ اقتُرح هذا الإصلاح، فلم يُطبَّق. اطلبه من جديد.',
    en: 'The text has changed since this fix was offered, so it was not applied. Ask for it again.',
  },
  fix: (title: Localized): Localized => ({ ar: `الإصلاح: ${title.ar}`, en: `Fix: ${title.en}` }),
  date: { ar: 'التاريخ', en: 'Date' },
  dateline: { ar: 'تاريخ المسودة', en: 'Date of the draft' },
  rulePage: { ar: 'صفحة القاعدة', en: 'The rule’s page' },
  wrongSettings: {
    ar: 'في إعدادات مدقّق ما لا يمكن استعماله:',
    en: 'Some settings of Mudaqqiq cannot be used:',
  },
} as const satisfies Record<string, Localized | ((...values: never[]) => Localized)>;
