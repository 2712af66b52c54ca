/** The commonest words of Arabic and English: where a text of some length is full of them, nothing else need be asked. */
import { fold } from '../../text.ts';

const WORDS: Record<'ar' | 'en', ReadonlySet<string>> = {
  en: new Set(
    'the of and to in is that for was with by at from it he his be are were this has have had its said but they their who will which she been would after we you your can'.split(
      ' ',
    ),
  ),
  ar: new Set(
    'في من على إلى الى أن ان عن التي الذي هذا هذه ذلك مع بعد قبل كان كانت قد لا ما لم هو هي بين كل حول خلال وفي ومن وأن وقال قال أو ثم حتى منذ عند له لها فيه فيها به بها إن وكان أنه انه أنها تم يتم وقد غير كما أي دون ولا ولم تلك'
      .split(' ')
      .map(fold),
  ),
};
const WORD = /\p{L}+/gu;
/** Fewer words than this prove nothing. */
const LEAST = 8;
/** Newspaper prose has a third of its words here; a text in a related language has next to none. */
const SHARE = 0.14;

/** How many words a text has, and which share of them is common in a language. */
export function commonShare(text: string, language: 'ar' | 'en'): { readonly words: number; readonly share: number } {
  const words = (language === 'ar' ? fold(text) : text.toLowerCase()).match(WORD) ?? [];
  const common = words.reduce((count, word) => count + (WORDS[language].has(word) ? 1 : 0), 0);
  return { words: words.length, share: words.length === 0 ? 0 : common / words.length };
}

/** Letters of Turkish, and accents by the handful, are not English prose. */
const FOREIGN = /[ışğİŞĞýþð]|(?:[à-ÿ][^à-ÿ]*){4}/u;

/** Whether a text is so full of a language's common words that it can be no other. */
export function isPlainly(text: string, language: 'ar' | 'en'): boolean {
  if (language === 'en' && FOREIGN.test(text)) return false;
  const { words, share } = commonShare(text, language);
  return words >= LEAST && share >= SHARE;
}
