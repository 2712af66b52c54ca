/**
 * Titles that stand before a name and honorifics that follow it, folded; they are no part of the name.
 * A title is only taken off while a name remains behind it ("Sheikh Hasina" keeps "Sheikh" where the authority file says so).
 */
import { fold } from '../../text.ts';

const LATIN = `
  sayyid seyyed seyed sayed sayid sayyed seyyid syed sayyidna sheikh shaikh shaykh cheikh sheik shaykha hajj haj hajji haji hadj hajjah
  ayatollah ayatullah allama allamah hojatoleslam mullah mulla mawlawi maulvi maulana mawlana molla imam
  dr doctor prof professor eng engineer mr mrs ms miss sir lord lady dame
  president minister premier former late martyr martyred
  baron baroness earl count countess duke duchess king queen prince princess emir caliph pope patriarch archbishop bishop father reverend rev rabbi
  general gen lieutenant lt col colonel brigadier brig major maj captain capt sergeant sgt marshal admiral commander
  senator sen governor gov ambassador judge justice mp rep representative chancellor secretary
  excellency eminence highness majesty holiness honourable honorable hon
`;
/** Joined by a dot or written as one: `H.E.`, `د.` */
const ARABIC = `
  السيد سيد السيده الشيخ الحاج الحاجه العلامه الامام المرجع الملا
  الدكتور الدكتوره دكتور دكتوره د البروفسور البروفيسور بروفسور الاستاذ الاستاذه استاذ المهندس المهندسه م القاضي المستشار المستشاره
  الرئيس الوزير النائب النائبه السفير السفيره المحافظ
  الملك الملكه الامير الاميره السلطان البابا البطريرك المطران القس الاب الحاخام
  اللواء الفريق العميد العقيد الرائد المقدم النقيب الملازم المشير الركن الجنرال الادميرال القائد
  الشهيد الشهيده المرحوم المرحومه الراحل الراحله المغفور سماحه فخامه معالي دوله جلاله سمو سعاده حضره
`;

/** One-word titles, folded, without dots. */
export const TITLES: ReadonlySet<string> = new Set(`${LATIN} ${ARABIC}`.split(/\s+/u).map((title) => fold(title).replaceAll('.', '')));

/** Titles of several words, folded, words joined by one space. They are tried before single words. */
export const LONG_TITLES: readonly (readonly string[])[] = [
  'ايه الله العظمي',
  'ايه الله',
  'حجه الاسلام والمسلمين',
  'حجه الاسلام',
  'الفريق اول الركن',
  'h e',
  'grand ayatollah',
  'hujjat al-islam',
  'hojjat al-islam',
  'prime minister',
  'his excellency',
  'his eminence',
  'رئيس الوزراء',
  'رئيس الجمهوريه',
  'رئيس مجلس الوزراء',
  'رئيس مجلس النواب',
  'وزير الخارجيه',
  'وزير الداخليه',
  'وزير الدفاع',
].map((title) => title.split(' '));

/** Marks after a name that tell nothing of who it is. */
export const SUFFIXES: ReadonlySet<string> = new Set(['sr', 'senior', 'phd', 'md', 'sahib', 'saheb', 'الاب']);
/** Marks after a name that tell a son from his father. */
export const JUNIOR: ReadonlySet<string> = new Set(['jr', 'junior', 'ii', 'iii', 'iv', 'الابن', 'الثاني', 'الثالث']);
/** Words that end a name though they were taken for a part of it. (على is not among them: folded it is علي.) */
export const NO_NAME: ReadonlySet<string> = new Set(
  'من في عن الذي التي ان قال وقال اليوم امس خلال بعد قبل مع بين حول هو هي كما the of and in on at said'.split(' '),
);
