import { readFileSync } from 'node:fs';
import { createWordGraph } from '../src/core/lexicon/word-graph.ts';
import { findConfused } from '../src/core/lexicon/find-confused.ts';
import { isVerbWithPronoun } from '../src/core/lexicon/object-pronoun.ts';
import { bare } from '../src/core/text/characters.ts';
const b=readFileSync('dist/lexicon.bin'); const nl=b.indexOf(10);
const h=JSON.parse(b.toString('latin1',0,nl)); const e=new Uint32Array(b.buffer.slice(b.byteOffset+nl+1, b.byteOffset+nl+1+h.edges*4));
const g=createWordGraph(e);
const arts=readFileSync('/work/shared/eval/news-dev.jsonl','utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l));
const c=new Map<string,number>();
for(const a of arts) if(a.id.startsWith(process.argv[2]??'')) for(const m of a.text.matchAll(/[\u0621-\u065f\u0670]+/g)){ const w=bare(m[0]); if(!w)continue; c.set(w,(c.get(w)??0)+1);}
const t=performance.now(); let n=0;
for(const [w,k] of [...c].sort((a,b)=>b[1]-a[1])) if(!g.has(w)&&!isVerbWithPronoun(w,g.has)){ n++; const f=findConfused(g,w); if(f.length) console.log(w,k,f.slice(0,6).map(x=>x.word+':'+x.kinds.join('+')).join(' ')); }
console.error(n,performance.now()-t);
