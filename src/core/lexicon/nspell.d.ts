/** What the core uses of nspell, whose own types would bring those of Node with them. */
declare module 'nspell' {
  interface NSpell {
    correct(word: string): boolean;
    add(word: string, model?: string): NSpell;
    remove(word: string): NSpell;
    suggest(word: string): string[];
  }
  export default function nspell(affix: string, dictionary: string): NSpell;
}
