/** The commonest words of both languages, folded: outside quotation marks they are no help in finding. */
const WORDS = `
  في من على الى عن ان التي الذي الذين هذا هذه ذلك ما لا لم لن قد مع كان كانت بعد قبل بين كما حيث هو هي و او ثم اي كل عند حتى غير
  وفي ومن وعلي والي وان علي الي حتي ولا وقد وكان وهو وهي
  the of and to in a that for it on was with as by at from had were this which be are is its not would after about an or but
  has have his her he she they their been will who said
`;

export const COMMON: ReadonlySet<string> = new Set(WORDS.split(/\s+/u).filter(Boolean));
