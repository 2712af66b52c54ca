/** News agencies and the words that outlets' names are made of: how a dateline or a credit is told from other words. */
import { fold } from '../text.ts';

const AGENCIES = [
  'Reuters', 'AFP', 'AP', 'Associated Press', 'CNN', 'BBC', 'BBC News', 'IP', 'Iran Press', 'INA', 'IRNA', 'ISNA', 'Fars', 'Tasnim', 'Mehr', 'SANA', 'SPA', 'WAM',
  'KUNA', 'QNA', 'BNA', 'ONA', 'MENA', 'NNA', 'WAFA', 'Petra', 'Xinhua', 'TASS', 'RIA', 'Sputnik', 'Anadolu', 'AA', 'DPA', 'EFE', 'ANSA', 'UPI', 'Bloomberg', 'PTI', 'RT',
  'Shafaq News', 'Rudaw', 'Kurdistan 24', 'Iraqi News Agency', 'National Iraqi News Agency', 'NINA', 'Al Jazeera', 'Al Arabiya', 'Asharq Al-Awsat', 'VOA', 'RFE/RL', 'DW', 'Euronews', 'France 24',
  'رويترز', 'أ ف ب', 'أ.ف.ب', 'ا ف ب', 'أف ب', 'فرانس برس', 'وكالة فرانس برس', 'أ ب', 'أ.ب', 'أسوشيتد برس', 'أسوشييتد برس', 'د ب أ', 'د.ب.أ', 'سي إن إن', 'CNN بالعربية', 'واع', 'نينا', 'شفق نيوز', 'بغداد اليوم', 'السومرية',
  'السومرية نيوز', 'الفرات نيوز', 'المعلومة', 'ناس', 'رووداو', 'كوردستان 24', 'سانا', 'واس', 'وام', 'كونا', 'قنا', 'بنا', 'وفا', 'بترا', 'شينخوا', 'تاس', 'سبوتنيك', 'الأناضول', 'إرنا', 'فارس', 'تسنيم',
  'مهر', 'وكالات', 'الوكالات', 'العربية.نت', 'العربية نت', 'الجزيرة', 'الجزيرة نت', 'الشرق الأوسط', 'سكاي نيوز عربية', 'بي بي سي', 'روسيا اليوم', 'الحرة', 'العربي الجديد',
]; // biome-ignore format: a list of names

/** Folded names of agencies and outlets that sign datelines. An owner's outlets are added by the authority file. */
export const KNOWN_AGENCIES: ReadonlySet<string> = new Set(AGENCIES.map(fold));

/** A word of the kind that outlets' names hold. */
export const OUTLET_WORD =
  /(?:^|[\s"])(?:news|press|agency|times|post|today|daily|herald|tribune|gazette|tv|radio|media|online|wire|نيوز|برس|وكالة|وكاله|صحيفة|صحيفه|جريدة|قناة|اليوم|الإخبارية|الاخبارية|الاخباريه|نت|تايمز|بوست|إذاعة|موقع)(?=$|[\s"])/iu;

/** The kind of outlet, before or after its name; no part of the name where more than that remains. */
const KIND_BEFORE =
  /^(?:(?:ال)?(?:وكالة|صحيفة|جريدة|قناة|موقع|شبكة|إذاعة|مجلة)\s+)(?=\S+\s+\S|\S{4,}$)(?!ال?[أا]نباء|الصحافة|ال?[أا]خبار)/u;

/** An outlet's name without quotes, colons, the word for its kind and stray marks. */
export function cleanOutlet(text: string): string {
  const bare = text
    .replace(/["“”«»'‘’]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–—/:،,.|()]+|(?<![\s\-–—/:،,.|()])[\s\-–—/:،,.|()]+$/gu, '');
  return bare.replace(KIND_BEFORE, '').trim();
}
