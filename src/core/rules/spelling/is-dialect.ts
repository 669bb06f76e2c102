import type { Block } from '../../text/block.ts';
import { quotationAt } from '../../text/quotations.ts';
import type { Span } from '../../text/span.ts';
import { wordTest, wordsThat } from '../words-that.ts';

/** Words that no one writes in the standard language. */
const DIALECT: ReadonlySet<string> = new Set(
  'مش مو موش ليش ليه إيه ايه عايز عايزة عاوز عاوزين بدي بدنا بدك شو هيك هلق هسا هالحين دلوقتي دي ده دول اللي إحنا احنا نحنا هذول وين فين شلون إزاي ازاي إزيك كده كدا هاي هذي علشان عشان بتاع بتاعة بتاعي ديال ديالنا ديالي واش بزاف كيفاش علاش برشا باش هكا توا يزي مافيش مفيش ماكو اكو يلا لسه لسا إنتو انتو إنتي كمان جوا شنو شوف خلاص منيح كويس زي أوي اوي لينا النهارده النهاردة امبارح إمبارح مبارح وايد يبون نبي أبغى تبغى نبغى مويه إيش ايش شفنا رحنا غادي دابا كاين ماكاين هاد بعرف بدها بدهم متل إشي اشي هلأ منو'.split(
    ' ',
  ),
);

const isOfDialect = wordTest((_, plain) => DIALECT.has(plain));

const known = new WeakMap<Block, ReadonlySet<Span>>();

/** Whether the place at `offset` stands in a quotation of dialect, whose spelling nobody has settled. */
export function isDialect(block: Block, offset: number): boolean {
  const quotation = quotationAt(block, offset);
  if (!quotation) return false;
  let quotations = known.get(block);
  if (!quotations) known.set(block, (quotations = dialectQuotations(block)));
  return quotations.has(quotation);
}

function dialectQuotations(block: Block): ReadonlySet<Span> {
  const words = wordsThat(block, isOfDialect);
  return new Set(words.flatMap(({ token }) => quotationAt(block, token.start) ?? []));
}
