import { readFileSync } from 'node:fs';
import { createWordGraph } from '../src/core/lexicon/word-graph.ts';
import { suggestFor } from '../src/core/lexicon/suggest.ts';
import { isFormOf } from '../src/core/lexicon/stems.ts';
import { isVerbWithPronoun } from '../src/core/lexicon/object-pronoun.ts';
import { bare } from '../src/core/text/characters.ts';
import { knowledge } from '../test/support/knowledge.ts';
import { createReviewer } from '../src/core/index.ts';
import { tagNames } from '../src/core/tagger/index.ts';
const b=readFileSync('dist/lexicon.bin'); const nl=b.indexOf(10);
const h=JSON.parse(b.toString('latin1',0,nl)); const e=new Uint32Array(b.buffer.slice(b.byteOffset+nl+1, b.byteOffset+nl+1+h.edges*4));
const g=createWordGraph(e);
const common=new Set(readFileSync('dictionaries/hamza-forms.txt','utf8').split('\n'));
const has=(w:string)=>g.has(w)||isVerbWithPronoun(w,g.has);
const facts={has,isCommon:(w:string)=>isFormOf(common,w)};
const arts=readFileSync('/work/shared/eval/news-dev.jsonl','utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l));
const r=createReviewer([],{},{knowledge:knowledge()});
const c=new Map<string,number>();const ex=new Map<string,string>();let tok=0,named=0;
for(const a of arts) if(a.id.startsWith(process.argv[2]??'')) { const {draft}=r.review(a.text,'plain'); const names=tagNames(draft);
 draft.blocks.forEach(({block},i)=>{ for(const t of block.tokens){ if(t.kind!=='word')continue; tok++; const w=bare(block.text.slice(t.start,t.end)); if(has(w))continue; if(names[i]!.some(m=>m.start<t.end&&t.start<m.end)){named++;continue;} c.set(w,(c.get(w)??0)+1); ex.set(w,block.text.slice(Math.max(0,t.start-25),t.end+25)); }});}
let n=0,warn=0;
for(const [w,k] of [...c].sort((a,b)=>b[1]-a[1])) { n+=k; const f=suggestFor(g,facts,w,()=>false); if(f.length){warn+=k; console.log(w,k,f.slice(0,4).map(x=>x.word+':'+x.kinds.join('+')).join(' '),'|',ex.get(w));} }
console.error('tokens',tok,'named unknown',named,'unknown rest',n,'warn',warn);
