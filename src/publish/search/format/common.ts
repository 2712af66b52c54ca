/**
 * The commonest words of both languages, folded. A large archive keeps no places of them, or the places of "the" alone would
 * be more than a search may load: between quotation marks they then stand for any word.
 */
const WORDS = `
  في من على الى عن ان التي الذي الذين هذا هذه ذلك ما لا لم لن قد مع كان كانت بعد قبل بين كما حيث هو هي و او ثم اي كل عند حتى غير
  وفي ومن وعلي والي وان علي الي حتي ولا وقد وكان وهو وهي
  the of and to in a that for it on was with as by at from had were this which be are is its not would after about an or but
  has have his her he she they their been will who said
`;

export const COMMON: ReadonlySet<string> = new Set(WORDS.split(/\s+/u).filter(Boolean));

/** Beyond so many articles the commonest words have no places. */
export const WHOLE_UP_TO = 4_096;
