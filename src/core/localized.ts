/** A text for people, in Arabic and in English. Hosts choose one by the user's setting. */
export interface Localized {
  readonly ar: string;
  readonly en: string;
}

export type Language = keyof Localized;
