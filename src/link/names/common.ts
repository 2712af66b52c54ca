/**
 * Given names so common that two of them prove nobody (`Ali Hassan` is many people), with the usual spellings of each in both
 * scripts: equal where a row has both, different where no row has them together (`Hassan` is not `Hussein`).
 */
import { fold } from '../../text.ts';
import type { NamePart } from './parts.ts';

/** A row: Arabic spellings, then Latin ones. A spelling may stand in several rows. */
const ROWS = `
محمد mohammed mohammad muhammad mohamed mohamad muhammed mohamet mehmet mohd
احمد ahmed ahmad ahmet achmed
علي ali aly
حسن hassan hasan hassen
حسين hussein husayn husain hussain hossein hosein hossain hoseyn housein husein hussien hussin
محمود mahmoud mahmud mahmood mehmood
مصطفى mustafa mostafa mustapha mostapha moustafa mustafah
ابراهيم ibrahim ebrahim brahim ibraheem
اسماعيل ismail esmail ismael esmaeil ismaeel
يوسف yusuf youssef yousef yousif yosef yusif yousuf yussuf josef
يعقوب yaqub yaqoub yacoub yaacoub yakub
اسحاق ishaq isaac eshaq
موسى musa moussa mousa mossa
عيسى issa isa essa eissa eisa
داود داوود daoud dawood dawud davood daud dawoud
سليمان suleiman sulaiman soleiman solaiman suleyman sulayman
سلمان salman
عمر omar umar omer
عمار ammar amar
عامر amer aamer amir amar
امير amir ameer emir amer
عثمان othman osman uthman ousmane
خالد khalid khaled khaleed
طارق tariq tarek tareq tarik
سعد saad sa'ad
سعيد saeed said sa'id saied
سالم salem salim
سليم salim saleem selim
سلام salam
كريم karim kareem kerim
جمال jamal gamal djamel
جميل jamil jameel gamil cemil
كمال kamal kemal kamel
كامل kamel kamil
عادل adel adil
عباس abbas
جعفر jaafar jafar ja'far jaffar jafer gaafar
كاظم kazem kadhim kazim khadim kadhem kadim
صادق sadiq sadegh sadeq sadek sadiqh
باقر baqir baqer bagher baker baqr
مهدي mahdi mehdi
هادي hadi
رضا reza rida ridha riza
حيدر haider haidar hayder hayder haydar heydar heidar
كرار karrar
قاسم qasim qassem qasem qassim ghasem kassem kasim kassim ghassem
جاسم jasim jassim jassem jasem
ناصر nasser nasir naser nassir
نصر nasr
منصور mansour mansur mansoor
صالح saleh salih salah
صلاح salah
فلاح falah
حمد hamad
حميد hamid hameed
حامد hamed hamid
حمزة hamza hamzah hamzeh
هاشم hashim hashem
هشام hisham hesham hicham
فيصل faisal faysal feisal
فهد fahd fahad
ماجد majid majed
مجيد majeed majid
نوري nouri nuri noori
نور nour noor nur
ضياء dhiaa diaa zia diya dhia ziya
علاء alaa ala
بهاء bahaa baha
زيد zaid zayd zeid
يزيد yazid
زياد ziad ziyad zeyad
زين zain zein zayn zine
وليد walid waleed
رشيد rashid rasheed rachid
راشد rashid rashed rached
مراد murad mourad morad
امين amin ameen amine
انور anwar enver
اكرم akram ekrem
اشرف ashraf
ايمن ayman aymen aiman
باسم basim bassem basem
بسام bassam basam
بشار bashar
بشير bashir basheer bachir
بكر bakr
بلال bilal belal
جابر jaber jabir gaber
جواد jawad javad jawwad cevad
حازم hazem hazim
حاتم hatem hatim
حسام hussam hossam husam hosam
حكيم hakim hakeem
خليل khalil khaleel
خليفة khalifa khalifah
رائد raed raid
رافع rafi rafe
رعد raad raed
رياض riyadh riad riyad riyaz
سامي sami samy
سمير samir sameer
شاكر shakir shaker
شريف sharif shareef cherif sherif
صباح sabah
طه taha
ياسين yasin yassin yaseen yassine
ياسر yasser yasir yaser
يحيى yahya yahia yehia yehya
عارف aref arif
عاصم asim assem asem
عدنان adnan
عزيز aziz
عصام issam essam isam
عماد imad emad
غازي ghazi
غسان ghassan
فؤاد fuad fouad foad
فادي fadi fady
فاروق farouk farooq faruk farouq
فارس faris fares
فاضل fadhil fadel fazel fazil fadil
فراس firas feras
فريد farid fareed
قيس qais qays kais
لؤي louay luay loay
مازن mazen mazin
مالك malik malek
مروان marwan
معاذ muath moaz muadh moath
منير munir mounir muneer
مؤيد muayad moayad muayyad
نبيل nabil nabeel
نجم najm
نزار nizar nezar
نعمان numan nouman
هيثم haitham haytham haithem
وسام wissam wisam
وائل wael wail
عبدالله abdullah abdallah abdulla
فاطمة fatima fatimah fatemeh fatma
زينب zainab zaynab zeinab
مريم maryam mariam maria
سارة sara sarah
ليلى layla leila laila
هدى huda hoda
جون john
ديفيد david
مايكل michael
جيمس james
روبرت robert
وليام william
بيتر peter
بول paul
توماس thomas
جورج george
دانيال daniel
جوزيف joseph
`;

const ROWS_OF = new Map<string, Set<number>>();
for (const [number, row] of ROWS.trim().split('\n').entries())
  for (const spelling of row.split(' ')) {
    const key = fold(spelling).replaceAll("'", '');
    ROWS_OF.set(key, (ROWS_OF.get(key) ?? new Set()).add(number));
  }

const COMPOUND = /^(?:abd|عبد)./u;

/** Is the part one of the common given names, in either script? With an article it is a surname: al-Hakim, السلمان. */
export function isCommon(part: NamePart): boolean {
  return COMPOUND.test(part.body) || (part.body === part.full && ROWS_OF.has(part.body));
}

/** The father of many names: `Mohammed` before another given name is hardly a name of its own. */
export function isCommonest(part: NamePart): boolean {
  return ROWS_OF.get(part.body)?.has(0) === true;
}

/** Do two folded spellings stand for one common name? Null where the rows do not know one of them. */
export function sameCommonName(a: string, b: string): boolean | null {
  const rows = ROWS_OF.get(a);
  const others = ROWS_OF.get(b);
  if (rows === undefined || others === undefined) return null;
  for (const row of rows) if (others.has(row)) return true;
  return false;
}
