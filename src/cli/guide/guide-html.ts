import { marked } from 'marked';
import type { Language } from '../../core/index.ts';

const STYLE = `body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.8 "Noto Naskh Arabic", "Noto Sans Arabic", Tahoma, sans-serif; color: #222; }
h1, h2, h3 { line-height: 1.4; }
h2 { margin-top: 3rem; border-bottom: 1px solid #ccc; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #ccc; padding: .3rem .6rem; text-align: start; }
code { direction: ltr; unicode-bidi: isolate; font-size: .85em; color: #555; }
@media (prefers-color-scheme: dark) { body { background: #1e1e1e; color: #ddd; } code { color: #aaa; } }`;

/** A page of Markdown as a page for the browser, in the direction of its language, with nothing to fetch. */
export function guideHtml(markdown: string, language: Language): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${STYLE}
</style>
</head>
<body>
${marked.parse(markdown, { async: false })}</body>
</html>
`;
}
