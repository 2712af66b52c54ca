/**
 * Given names so common that they tell little about who is meant: two of them prove no one (`Ali Hassan` is many people),
 * and one of them is never a surname that stands for somebody.
 */
import { fold } from '../../text.ts';
import type { NamePart } from './parts.ts';
import { skeletons } from './skeleton.ts';
import { latinDistance } from './spelling.ts';

const ARABIC = `
  محمد احمد علي حسن حسين محمود مصطفى ابراهيم اسماعيل يوسف يعقوب اسحاق موسى عيسى داود سليمان سلمان عمر عمار عامر عثمان خالد طارق سعد سعيد
  سالم سليم سلام كريم رحيم جمال جميل كمال كامل عادل عباس جعفر كاظم صادق باقر مهدي هادي رضا حيدر كرار قاسم جاسم ناصر نصر منصور صالح صلاح فلاح
  حمد حميد حامد حمزة هاشم هشام فيصل فهد ماجد مجيد نوري نور ضياء علاء بهاء زيد يزيد زياد زين وليد رشيد راشد مراد امير امين انور اكرم اشرف ايمن
  باسم بسام بشار بشير بكر بلال جابر جواد حازم حاتم حسام حكيم خليل خليفة رائد راغب رافع رعد رياض سامي سمير شاكر شريف صباح صفاء طه ياسين ياسر يحيى
  عارف عاصم عدنان عزيز عصام عماد غازي غسان فؤاد فادي فاروق فارس فاضل فراس فريد قيس لؤي مازن مالك مروان مشتاق معاذ منير مؤيد نبيل نجم نزار نعمان هيثم
  وسام وائل فاطمة زينب مريم سارة ليلى نور هدى
`;
const LATIN = `
  mohammed muhammad mohamed mahammad ahmed ahmad ali hassan hasan hussein husayn hossein mahmoud mustafa mostafa ibrahim ebrahim ismail esmail yusuf youssef
  yaqub musa moussa issa isa daoud dawood sulaiman suleiman salman omar umar ammar amer amir othman khalid khaled tariq tarek saad saeed said salem salim salam
  karim rahim jamal jamil kamal kamel adel abbas jaafar jafar kazem kadhim sadiq sadegh baqir mahdi mehdi hadi reza rida haidar haider karrar qasim qassem jassim
  nasser nasir mansour saleh salah falah hamad hamid hamed hamza hashim hisham faisal fahd majid majed nouri nour noor diaa alaa bahaa zaid yazid ziad zain walid
  rashid murad amin anwar akram ashraf ayman basim bassam bashar bashir bakr bilal jaber jawad javad hazem hatem hussam hakim khalil khalifa raed rafi raad riyadh
  sami samir shakir sharif sabah safaa taha yasin yasser yahya aref assem adnan aziz issam imad ghazi ghassan fuad fadi farouk faris fadhil firas farid qais louay
  mazen malik marwan muath munir muayad nabil najm nizar numan haitham wissam wael fatima zainab mariam sara layla huda
  john david michael james robert william peter paul thomas george mark daniel richard charles joseph jean jose maria anna mary alexander ivan
`;

const ARABIC_NAMES: ReadonlySet<string> = new Set(
  ARABIC.trim()
    .split(/\s+/u)
    .map((name) => fold(name)),
);
const LATIN_NAMES: ReadonlySet<string> = new Set(LATIN.trim().split(/\s+/u));
const BY_SKELETON: ReadonlyMap<string, readonly string[]> = [...LATIN_NAMES].reduce((map, name) => {
  for (const skeleton of skeletons(name)) map.set(skeleton, [...(map.get(skeleton) ?? []), name]);
  return map;
}, new Map<string, string[]>());
const SAME = 0.25;

/** Is the part one of the common given names, in either script and in any usual spelling? */
export function isCommon(part: NamePart): boolean {
  if (part.body.startsWith('abd') || part.body.startsWith('عبد')) return true;
  // With an article it is a surname: al-Hakim, السلمان.
  if (part.body !== part.full) return false;
  if (ARABIC_NAMES.has(part.body) || LATIN_NAMES.has(part.body)) return true;
  return part.skeletons.some((skeleton) => (BY_SKELETON.get(skeleton) ?? []).some((name) => latinDistance(name, part.body) <= SAME));
}
