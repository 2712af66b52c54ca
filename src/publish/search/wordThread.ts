/** The thread of `reader.ts`: articles in, the files that they have words in out; then the files, one by one. */
import { workerData } from 'node:worker_threads';
import { unpackDocument } from '../../reading/packed.ts';
import { answerAsked } from '../../reading/thread.ts';
import { diskOverflow } from './overflow.ts';
import type { Asked, HandedArticle, ReaderGround } from './reader.ts';
import { searchableText } from './searchable.ts';
import { type Touched, WordIndex } from './words.ts';

const { bits, overflow } = workerData as ReaderGround;
const index = new WordIndex(bits, diskOverflow(overflow));

answerAsked((asked: Asked) => ('articles' in asked ? asked.articles.map(add) : index.content(asked.table, asked.shard)));

function add({ article, number, document }: HandedArticle): Touched {
  const text = unpackDocument(document).articles.find((one) => one.number === number) ?? null;
  return index.add(article, searchableText(text));
}
