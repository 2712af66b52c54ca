/** Words that hold sentences together and name nothing: no evidence for a topic, and no end of a phrase that may become one. */
import type { Language } from '../../model.ts';
import { fold, stem } from '../../text.ts';

const WORDS: Readonly<Record<Language, string>> = {
  en: `a about above according across after again against ago all almost along already also although always am among an and another
    any anybody anyone anything are aren't around as at away back be became because become been before began behind being below beside
    besides between beyond both but by called came can can't cannot come comes could couldn't did didn't do does doesn't doing don't done
    down during each either else enough especially even ever every everybody everyone everything except far few first for former found from
    further gave get gets give given gives go goes going gone got had hadn't has hasn't have haven't having he he'd he'll he's hence her here
    hers herself him himself his how however i i'd i'll i'm i've if in indeed inside instead into is isn't it it's its itself just keep kept
    last later least less let like likely made make makes making many may maybe me meanwhile might more moreover most much must my myself near
    nearly neither never new next no nobody non none nor not nothing now obviously of off often on once one only onto or other others our ours
    ourselves out outside over own per perhaps put quite rather really reportedly said same saw say saying says second see seem seems seen
    several shall she she's should shouldn't since so some somebody someone something soon still such take taken takes taking tell than that
    that's the their theirs them themselves then there there's therefore these they they're they've thing third this those though three through
    throughout thus till to together told too took toward towards two under unless until up upon us use used using usually very via was wasn't way
    we we're we've well went were weren't what whatever when where whereas whether which while who who's whom whose why will with within without
    won't would wouldn't yes yet you you're your yours yourself clearly finally`,
  ar: `ا أبدا أثناء أجل أحد أحدى أخرى أخير أخيرة أدنى إذ إذا إذن أصبح أصبحت أضاف أضافت أعلن أعلنت أعلى أفاد أفادت أكثر أكد أكدت ألا إلا
    إلى الآن التي الذي الذين اللاتي اللذان اللذين أم أما إما أمام أمس إن أن أنا أنت أنتم أننا إنه أنه إنها أنها أنهم أو أوضح أوضحت أول أولئك أولى أي
    أيضا أين بأن بات باتت بان بسبب بشأن بشكل بعد بعدما بعض بعضها بعضهم بل بلا بما بن به بها بهذا بهذه بهم بيد بين بينما بينهما بينها بينهم تبين تحت
    تكون تلك تم تمت تمكن ثالث ثاني ثانية ثلاث ثلاثة ثم ثمة جاء جاءت جدا جدد جديد جديدة جعل جميع حال حتى حسب حوالي حول حيث حين حينما خارج خاصة خصوصا خلال خلف
    داخل دائما دون ذات ذاته ذاتها ذكر ذكرت ذلك رغم زال سابق سابقا سابقة سوف سوى شأن شيء صار ضد ضمن طبقا طوال ظل عام عبر عدا عدة عدد عدم عقب على عليه عليها عليهم عما
    عن عند عندما عنه عنها عنهم غير فإن فإنه فقال فقد فقط فلا فور فوق في فيما فيه فيها فيهم قائلا قال قالت قالوا قام قامت قبل قبيل قد قدم كافة كان كانت كانوا كثير
    كثيرا كذلك كل كلا كلما كم كما كن كنت كون كونه كي كيف لا لأن لأنه لافتا لدى لديه لديها لذا لذلك لقد لكن لكنه لكنها لكنني لم لما لماذا لمدة لن لنا له لها لهذا لهذه لهم لو
    لولا ليس ليست ما ماذا مازال متى مثل مثله مثلا مجرد مرة مرات مشيرا مضيفا مع معا معظم معه معها معهم مقابل مما من منذ منه منها منهم مهما مؤكدا موضحا مؤخرا نحن نحو نعم نفس نفسه
    نفسها هذا هذه هذان هكذا هل هم هما هن هنا هناك هو هؤلاء هي وراء وسط وفق وفقا وقال وقالت وقد وكان وكانت وكما وهذا وهذه وهو وهي ولا ولم ولن ولو وما ومن وعن وفي وعلى وإلى وأن وإن
    يا يبدو يتم يجب يجري يذكر يستطيع يعد يقول يقولون يكن يكون يمكن يمكنه ينبغي يوجد تقول تعد تعتبر يعتبر`,
};

const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = { ar: setOf('ar'), en: setOf('en') };

function setOf(language: Language): ReadonlySet<string> {
  const folded = WORDS[language].split(/\s+/u).map(fold);
  return new Set(language === 'en' ? [...folded, ...folded.map(stem)] : folded);
}

/** Whether a folded word is one; و before an Arabic one changes nothing. */
export function isFunctionWord(folded: string, language: Language): boolean {
  const words = FUNCTION_WORDS[language];
  return words.has(folded) || (language === 'ar' && folded.startsWith('و') && words.has(folded.slice(1)));
}
