/** A document as an editor holds it. */
export interface DraftDocument {
  readonly uri: string;
  /** The editor's name of the language: `plaintext`, `markdown`, `arabic-draft`. */
  readonly languageId: string;
  /** Grows with every change while the document is open. */
  readonly version: number;
  readonly text: string;
}
