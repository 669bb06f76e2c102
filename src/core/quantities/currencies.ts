import { nounsOf } from './noun-forms.ts';

/** Currencies and their parts. */
export const currencies = nounsOf(`
  دولار = دولارات
  يورو = | أورو اورو
  ريال = ريالات
  دينار = دنانير دينارات
  درهم = دراهم
  جنيه = جنيهات
  ليرة = +ات
  شيكل = شواكل شيكلات | شيقل شيقلا شيكلا شيقلات
  فرنك = فرنكات
  روبل = روبلات
  يوان = يوانات
  ين = ينات
  روبية = +ات
  كرونة = +ات | كرون
  تومان = تومانات
  بيزو = بيزوات | بيسو
  راند = راندات
  وون = | وونا
  نايرا = نايرات
  بات = | باتا
  أوقية موريتانية
  بيتكوين = | بتكوين
  سنت = سنتات
  قرش = قروش
  فلس = فلوس
  مليم = مليمات ملاليم
  هللة = +ات
`);

/** The signs of currencies, and codes that the press writes. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'دولار',
  '€': 'يورو',
  '£': 'جنيه إسترليني',
  '₪': 'شيكل',
  USD: 'دولار',
  EUR: 'يورو',
  GBP: 'جنيه إسترليني',
};

/** Currencies that are of one country or union, whatever stands behind them. */
const SINGLE: Readonly<Record<string, string>> = {
  دولار: 'USD',
  يورو: 'EUR',
  شيكل: 'ILS',
  روبل: 'RUB',
  يوان: 'CNY',
  ين: 'JPY',
  تومان: 'IRR',
  راند: 'ZAR',
  نايرا: 'NGN',
  'أوقية موريتانية': 'MRU',
};

/** The ISO code of a currency by the adjective of its country, masculine; the first spelling is the one of names. */
const BY_COUNTRY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  دولار: {
    ...{ أميركي: 'USD', أمريكي: 'USD', امريكي: 'USD', اميركي: 'USD', أمريكى: 'USD' },
    ...{ كندي: 'CAD', أسترالي: 'AUD', استرالي: 'AUD', نيوزيلندي: 'NZD', سنغافوري: 'SGD' },
  },
  ريال: {
    سعودي: 'SAR',
    قطري: 'QAR',
    عماني: 'OMR',
    يمني: 'YER',
    إيراني: 'IRR',
    ايراني: 'IRR',
    برازيلي: 'BRL',
  },
  دينار: {
    ...{ كويتي: 'KWD', بحريني: 'BHD', أردني: 'JOD', اردني: 'JOD', عراقي: 'IQD', ليبي: 'LYD' },
    ...{ جزائري: 'DZD', تونسي: 'TND', صربي: 'RSD' },
  },
  درهم: { إماراتي: 'AED', اماراتي: 'AED', مغربي: 'MAD' },
  جنيه: { مصري: 'EGP', سوداني: 'SDG', إسترليني: 'GBP', استرليني: 'GBP', بريطاني: 'GBP' },
  ليرة: { لبناني: 'LBP', سوري: 'SYP', تركي: 'TRY' },
  فرنك: { سويسري: 'CHF', جيبوتي: 'DJF', رواندي: 'RWF' },
  روبية: { هندي: 'INR', باكستاني: 'PKR', إندونيسي: 'IDR', اندونيسي: 'IDR', سريلانكي: 'LKR', نيبالي: 'NPR' },
  كرونة: { سويدي: 'SEK', نرويجي: 'NOK', دنماركي: 'DKK', تشيكي: 'CZK', آيسلندي: 'ISK' },
  بيزو: { مكسيكي: 'MXN', أرجنتيني: 'ARS', ارجنتيني: 'ARS', تشيلي: 'CLP', كولومبي: 'COP', فلبيني: 'PHP' },
  وون: { كوري: 'KRW' },
  شيكل: { إسرائيلي: 'ILS', اسرائيلي: 'ILS' },
  روبل: { روسي: 'RUB', بيلاروسي: 'BYN' },
  يوان: { صيني: 'CNY' },
  ين: { ياباني: 'JPY' },
  راند: { 'جنوب أفريقي': 'ZAR' },
};

/** A currency with its name as entities show it. */
export interface Currency {
  readonly unit: string;
  readonly code?: string;
}

/** The currency that a noun names by itself; without a code where several countries have one of that name. */
export function currencyOf(name: string): Currency {
  if (name === 'جنيه إسترليني') return { unit: name, code: 'GBP' };
  const code = SINGLE[name];
  return code === undefined ? { unit: name } : { unit: name, code };
}

/** The currency that an adjective of a country (masculine singular) makes of a noun, or undefined where it makes none. */
export function countryCurrency(name: string, adjective: string): Currency | undefined {
  const codes = BY_COUNTRY[name];
  const code = codes?.[adjective];
  if (!codes || code === undefined) return undefined;
  if (SINGLE[name] === code) return { unit: name, code };
  const [spelling] = Object.entries(codes).find(([, other]) => other === code)!;
  return { unit: `${name} ${spelling}${name.endsWith('ة') ? 'ة' : ''}`, code };
}
