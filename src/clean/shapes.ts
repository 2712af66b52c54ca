/**
 * Shapes: what a line shows by its signs and numbers, whatever its words. Every row has a line that it takes and one
 * that it spares; the tests run them.
 */
export interface Shape {
  readonly id: string;
  readonly pattern: RegExp;
  readonly takes: readonly string[];
  readonly spares: readonly string[];
}

const row = (id: string, pattern: RegExp, takes: readonly string[], spares: readonly string[]): Shape => ({ id, pattern, takes, spares });

export const SHAPES = {
  sentenceEnd: row('sentence-end', /[.!?؟۔…][”"’'»)\]]{0,3}$/u, ['He left.', 'غادر.”', 'هل غادر؟'], ['He left', 'He left:']),
  tornEnd: row('torn-end', /[\p{L}\p{N},،;؛-]$/u, ['economic development', 'وقال،'], ['He left.', 'قال:']),
  colonEnd: row('colon-end', /[:：]["“«]?$/u, ['He said:'], ['He said: no']),
  commaEnd: row('comma-end', /[,،;؛]$/u, ['غير صحيح،'], ['غير صحيح.']),
  bullet: row(
    'bullet',
    /^(?:[•·▪◦●○■□►▶»›✓✔➤➢★☆*–—◾◼◽▸▹‣→➜➔🔹🔸👉]\uFE0F?\s*|[-‐]\s+)(?=\S)/u,
    ['• ماء', '- Water', '» More'],
    ['-5 degrees', 'ماء'],
  ),
  numbered: row(
    'numbered',
    /^[([]?[0-9٠-٩]{1,2}[.):\]\-–]\s*(?=[^\d\s٠-٩])/u,
    ['1. Water', '10: Water', '٣- ماء'],
    ['2024 was dry', '31 December 2022'],
  ),
  quoteStart: row('quote-start', /^["“”«'‘„]/u, ['“We will”'], ['We will']),
  lowerStart: row('lower-start', /^["“]?[a-z]/u, ['across the region'], ['Across the region']),
  link: row('link', /https?:|www\.|pic\.twitter|\.(?:com|org|net|info|tv)\b/iu, ['www.qandil.example', 'see qandil.com'], ['The company']),
  handle: row('handle', /(?:^|\s)[@#][\p{L}\p{N}_]{2,}/u, ['@layla', '#مرجانة'], ['a@b.c', 'No. #']),
  email: row('email', /\S@[^\s@]+\.\S/u, ['layla@qandil.example'], ['@layla']),
  bar: row('bar', /^\|?\s*\S.*\s[|·•›»/]\s/u, ['Home | News', 'Home › World'], ['Home']),
  barStart: row('bar-start', /^[|/\\›»·]/u, ['| FAQ'], ['FAQ |']),
  breadcrumb: row(
    'breadcrumb',
    /^[^/›»>|]{2,25}(?:\s[/›»>|]\s[^/›»>|]{2,40}){2,}$/u,
    ['Home / News / Local', 'الرئيسية » أخبار » محلية'],
    ['He / she left', 'Home | News'],
  ),
  placeLine: row(
    'place-line',
    /^\S+(?:\s\S+){0,2}(?:\s[-–—]|\s?\/|\s?\([^)]{2,25}\)\s?[-–—:]?)(?:\s?\S+(?:\s\S+){0,2})?\s?[-–—/:]?$/u,
    ['FALLOW JUNCTION -', 'المفرق - الزاجل'],
    ['The river rose again'],
  ),
  pictureCredit: row(
    'picture-credit',
    /(?:photo|picture|photograph|image|credit|صورة|الصورة|تصوير|عدسة)s?(?: by)?\s?[:/|©]\s?[^.:]{2,40}[.)\]]?$/iu,
    ['seen from the bridge. Picture: Brack Bugle', 'من الافتتاح. تصوير: ليلى نور'],
    ['The picture was taken in May.'],
  ),
  aboutThisPage: row(
    'about-this-page',
    /^\p{L}{2,12}(?: \p{L}{2,12})? (?:this|the|هذا|هذه)\s(?:page|article|story|post|news|صفحة|الصفحة|المقال|المقالة|الخبر|الموضوع|المنشور)\W*$/iu,
    ['Gift this article', 'إطبع هذه الصفحة'],
    ['He wrote this article in Basra'],
  ),
  endBracket: row(
    'end-bracket',
    /\((?:[A-Z][\p{L}.]*(?:[ /][A-Z][\p{L}.]*){0,4}|[\p{Script=Arabic}.]{3,15}(?:[ /][\p{Script=Arabic}.]{2,15}){0,3})\)$/u,
    ['built in 1903. (Harbour Wire)', 'مشهد من السد (الزاجل)'],
    ['He left (in May).'],
  ),
  ticker: row(
    'ticker',
    /^[^\n]{8,}?(?:\s{3,}|\s[•●■◄►|»◆♦]{1,3}\s|\s?\*{2,3}\s|\s\/{2,3}\s)[^\n]{8,}?(?:\s{3,}|\s[•●■◄►|»◆♦]{1,3}\s|\s?\*{2,3}\s|\s\/{2,3}\s)[^\n]{8}/u,
    ['Bridge reopens in Marjana    School roof repaired!    River falls again'],
    ['He left. She stayed. They met.'],
  ),
  embeddedPost: row(
    'embedded-post',
    /^[—–-]\s.{2,60}\(@[A-Za-z0-9_]{2,30}\)|pic\.twitter\.com\/\w+|https:\/\/t\.co\/\w+$/u,
    ['— Layla Noor (@laylanoor) April 2, 2023', 'The flood from above pic.twitter.com/abc'],
    ['— he left (in May)'],
  ),
  copyright: row('copyright', /©|\(c\)\s*(?:19|20)\d\d/iu, ['© 2024 Qandil'], ['(c) the third point']),
  counter: row('counter', /^\W*\d{1,6}\s*[/\\|]\s*\d{1,6}\W*$/u, ['1/12', '3 / 8'], ['17/3/2024']),
  figures: row('figures', /^[\d٠-٩\s.,:%°+\-–/$€£()|x]+$/u, ['10.41', '-0.19', '24°'], ['10 dead']),
  clockTime: row('clock-time', /(?:^|\D)[0-2]?[0-9٠-٩][:٫.][0-5٠-٥][0-9٠-٩](?!\d)/u, ['12:30', 'at 8.15 pm'], ['1:2']),
  numericDate: row(
    'numeric-date',
    /(?<!\d)(?:\d{1,2}\s?[/.\-–]\s?\d{1,2}\s?[/.\-–]\s?(?:19|20)?\d{2}|(?:19|20)\d{2}\s?[/.\-–]\s?\d{1,2}\s?[/.\-–]\s?\d{1,2})(?!\d)/u,
    ['17/3/2024', '2024-03-17'],
    ['3/4', '10.41'],
  ),
  year: row('year', /(?<!\d)(?:19|20|١٩|٢٠|14|١٤)[0-9٠-٩]{2}(?![\d٠-٩])/u, ['in 2024', '١٤٤٥'], ['12024']),
  ago: row(
    'ago',
    /\b\d+\s?(?:h|m|d|min|mins|hrs?|hours?|minutes?|days?|weeks?|months?)\s+ago\b|^(?:قبل|منذ)\s+(?:[\d٠-٩]+\s+)?(?:ساع|دقي|يوم|أيام|أسبوع|شهر)/iu,
    ['4 hours ago', 'منذ 3 ساعات'],
    ['long ago', 'منذ سنوات طويلة'],
  ),
  agoEnd: row(
    'ago-end',
    /\b\d+\s?(?:h|m|d|mins?|hrs?|hours?|minutes?|days?|weeks?)\s+ago$|(?:قبل|منذ)\s+(?:[\d٠-٩]+\s+)?(?:ساعة|ساعات|ساعتين|دقيقة|دقائق|يوم|يومين|أيام)$/iu,
    ['Telegraph China culls birds 7 mins ago', 'افتتاح الجسر قبل 3 ساعات'],
    ['It happened long ago'],
  ),
  ellipsisEnd: row(
    'ellipsis-end',
    /(?:\.\.\.|…)\s*(?:[[(]?(?:read more|more|المزيد)[\])]?\W*)?$/iu,
    ['The long road to the marshes...', 'وقال الوزير إن… المزيد'],
    ['He left.'],
  ),
  pointer: row(
    'pointer',
    /^(?:>>+|[◄►▶◀←→⇐⇒👈👉])\uFE0F?\s*\p{L}|^\p{L}[\p{L}' ]{1,22}\s?\|\s\S|^\p{Lu}[\p{Lu}' ]{4,26}:\s\S|^(?:اقرأ|إقرأ|اقرؤوا|طالع|شاهد)(?:\s[\p{L}\p{M}]+){1,3}\s?[:|]\s?\S/u,
    [
      '>> Bridge reopens',
      '◄ افتتاح الجسر',
      'Explained | Why the bridge fell',
      'ON THE SITE: Bridge reopens',
      'اقرأ في السدير: افتتاح الجسر',
    ],
    ['Home', '> 5 dead', 'The minister said: no'],
  ),
  amount: row(
    'amount',
    /[([]\s*\d{1,4}\s*(?:images?|photos?|pictures?|items?|mins?|minutes?|comments?|videos?|votes?|صورة|صور|دقيقة|دقائق|تعليق|تعليقات|تعليقا|فيديو|صوت|أصوات|صوتا)\s*[)\]]$/iu,
    ['Photo gallery (12 images)', 'معرض الصور (12 صورة)'],
    ['He took pictures (12 in all)'],
  ),
  media: row(
    'media',
    /[([](?:video|videos|photos?|pictures|gallery|watch|audio|فيديو|صور|بالفيديو|بالصور|شاهد)[)\]]$/iu,
    ['The bridge reopens (video)', 'افتتاح الجسر (فيديو)'],
    ['The bridge reopens (in May)'],
  ),
  arrow: row('arrow', /[»›→←▶►▼▲◄⟩]\s*$|^(?:[«‹←→◄▲▼]|>>)/u, ['Next »', '← Previous'], ['“Next”']),
  datelineEnglish: row(
    'dateline-english',
    /^(?:[A-Z][\p{L}.'’-]*(?:[ ,/]+[A-Z][\p{L}.'’-]*){0,4}(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}))?\s*\([A-Z][\p{L} ./&]{1,25}\)\s*[-–—:]*|[A-Z]{3,}[A-Z .,'’/-]{0,30}?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?\s*(?:\([^)]{2,25}\)\s*)?\s[-–—]{1,2}\s|[A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){0,2}\s?\/(?:\s|$)|[A-Z][\p{L}.'’-]*(?:,? [A-Z][\p{L}.'’-]*){0,3}\s(?:—|–|--)\s(?=[A-Z])|[A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){0,2}:\s(?=[“"'‘]?[A-Z]))/u,
    ['BAGHDAD (Reuters) - The', 'Shafaq News/ The', 'Baghdad (IP) -', 'BASRA, Iraq — Two', 'Marjana — Two', 'Dubai: Two'],
    ['The bank (AFP reported) has', 'He/she left'],
  ),
  datelineArabic: row(
    'dateline-arabic',
    /^(?:\([A-Z\p{Script=Arabic}][^)]{1,25}\)\s?[-–—]{1,2}\s?(?=\p{L})|[\p{Script=Arabic}\p{M}'"«»“”\d ،]{2,40}?(?:\s*\([^)]{2,30}\)\s*[-–—:/]{1,3}|\s*\/(?!\d)|:\s(?=\p{L})|\s+[-–—]{1,2}\s+(?=\p{L})))/u,
    ['بغداد اليوم - بغداد', 'واع/ بغداد', 'دبي (CNN)-- أكد', '(CNN)-- أكد', 'شفق نيوز/ أعلن', 'دبي: أكد'],
    ['أكد الوزير أن العمل مستمر'],
  ),
} as const satisfies Record<string, Shape>;
