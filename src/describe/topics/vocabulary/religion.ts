import type { TopicRow } from './row.ts';

/** Religion and belief: medtop:12000000. */
export const RELIGION: readonly TopicRow[] = [
  {
    id: 'medtop:12000000',
    slug: 'religion-and-belief',
    en: 'religion and belief',
    ar: 'دين ومعتقدات',
    broader: null,
    words: {
      en: 'religion!, religious!, faith, worship!, prayer!, prayers!, holy!, sacred!, believers!, theology!, god, spiritual!, fatwa!, prophet!, shrine!, sheikh?, sect, belief?, yazidi!, mandaean!, hindu!, buddhist!, temple',
      ar: '=دين?, =ديني!, =دينية!, =أديان!, عبادة!, عبادات!, إيمان, مؤمن, مؤمنين!, صلاة!, =عقيدة!, =عقائد!, فقه!, فقهي!, شريعة!, فتوى!, فتاوى!, مقدس, =روحي, =روحية, =الله?, صلى الله عليه وسلم!, رسول الله!, النبي!, نبي!, أنبياء!, طائفة, إيزيدي!, إيزيدية!, =صابئة!, أوقاف!, عز وجل!, رضي الله عنه!, سبحانه!, مرقد!, تقوى!',
    },
    example: {
      en: 'Religious leaders led the faithful in prayer at the holy shrine.',
      ar: 'تحدث عن الدين والعبادة وأحكام الشريعة.',
    },
  },
  {
    id: 'medtop:20000677',
    slug: 'islam',
    en: 'Islam',
    ar: 'إسلام',
    broader: 'medtop:12000000',
    words: {
      en: 'islam!, islamic!, muslim!, muslims!, imam!, mosque!, mosques!, sharia!, shia, shiite, sunni, quran!, koran!, prophet muhammad!, friday prayer!, friday sermon!, hadith!, cleric!, waqf!, endowment!',
      ar: '=إسلام!, =إسلامي!, =إسلامية!, =مسلم!, =مسلمين!, =مسلمون!, مسجد!, مساجد!, =جامع?, قرآن!, قرآن الكريم!, قرآني!, آية?, =سورة, حديث شريف!, سنة نبوية!, خطبة الجمعة!, صلاة الجمعة!, إمام المسجد!, إمام الجمعة!, أئمة!, صحابة!, زكاة!, شيعي, =سني, =سنية, تفسير?, سيرة نبوية!, وقف شيعي!, وقف سني!, ديوان الوقف!',
    },
    example: {
      en: 'The imam of the mosque recited the Quran to Muslims.',
      ar: 'ألقى إمام المسجد خطبة الجمعة عن القرآن الكريم.',
    },
  },
  {
    id: 'medtop:20000659',
    slug: 'christianity',
    en: 'Christianity',
    ar: 'مسيحية',
    broader: 'medtop:12000000',
    words: {
      en: 'christian!, christians!, christianity!, church!, churches!, bishop!, archbishop!, patriarch!, pope!, vatican!, catholic!, orthodox church!, priest!, chaldean!, bible!, christmas mass!, easter!, pontiff!, cardinal, evangelical!',
      ar: 'مسيحي!, مسيحية!, مسيحيين!, مسيحيون!, كنيسة!, كنائس!, كنسي!, =بابا, بابا الفاتيكان!, فاتيكان!, بطريرك!, بطريركية!, أسقف!, مطران!, كاردينال!, قداس!, كاثوليك!, كلدان!, كلداني!, أقباط!, قبطي!, قس!, كاهن!, =إنجيل!, عيد الفصح!, عيد الميلاد!',
    },
    example: {
      en: 'The patriarch said mass for Christians in the church.',
      ar: 'ترأس البطريرك القداس في كنيسة المدينة بحضور المسيحيين.',
    },
  },
  {
    id: 'medtop:20000679',
    slug: 'judaism',
    en: 'Judaism',
    ar: 'يهودية',
    broader: 'medtop:12000000',
    words: {
      en: 'judaism!, jewish!, jews!, rabbi!, synagogue!, torah!, passover!, yom kippur!, antisemitism!, anti semitism!, hanukkah!',
      ar: '=يهودية!, =يهود!, =يهودي!, حاخام!, كنيس!, توراة!, عيد الفصح اليهودي!, معاداة السامية!, حائط البراق?',
    },
    example: {
      en: 'The rabbi opened the synagogue for Passover.',
      ar: 'افتتح الحاخام الكنيس أمام يهود المدينة.',
    },
  },
  {
    id: 'medtop:20000689',
    slug: 'pilgrimage-and-religious-events',
    en: 'religious event',
    ar: 'مناسبات دينية وزيارات',
    broader: 'medtop:12000000',
    words: {
      en: 'pilgrim!, pilgrims!, pilgrimage!, hajj!, umrah!, arbaeen!, arbaeen pilgrimage!, karbala pilgrimage!, muharram!, ashura!, holy shrine!, imam hussein!, imam hussain!, kaaba!, ziyarat!, imam ali shrine!',
      ar: 'حج!, حجاج!, حجيج!, =عمرة!, =معتمرين!, أربعينية!, زيارة الأربعين!, زيارة أربعينية!, أربعينية الحسين!, =زائرين!, زوار الأربعين!, عاشوراء!, شهر محرم!, مواكب حسينية!, موكب حسيني!, مواكب العزاء!, عتبة حسينية!, عتبة عباسية!, عتبات مقدسة!, إمام الحسين!, الإمام الحسين!, عتبة علوية!, عتبة?, بيت الله الحرام!, مشعر!, مناسك!, كعبة!, =حسيني?, =حسينية!',
    },
    example: {
      en: 'Millions of pilgrims walked to the shrine for Arbaeen.',
      ar: 'توافد ملايين الزائرين لإحياء الزيارة الأربعينية.',
    },
  },
  {
    id: 'medtop:20000690',
    slug: 'religious-holidays',
    en: 'religious festival or holiday',
    ar: 'أعياد دينية',
    broader: 'medtop:12000000',
    words: {
      en: 'ramadan!, eid!, eid al fitr!, eid al adha!, holy month!, fasting!, iftar!, christmas!, easter!, crescent moon!, mawlid!, nowruz!',
      ar: 'رمضان!, شهر رمضان!, عيد الفطر!, عيد الأضحى!, عيد?, صيام!, صائم!, صائمين!, إفطار!, سحور!, هلال رمضان!, هلال العيد!, مولد نبوي!, مولد النبوي!, =أضحية!, =أضاحي!, ليلة القدر!, نوروز!',
    },
    example: {
      en: 'Eid al-Fitr ends the fasting of Ramadan.',
      ar: 'حل عيد الفطر بعد صيام شهر رمضان.',
    },
  },
  {
    id: 'medtop:20000703',
    slug: 'religious-leaders',
    en: 'religious leader',
    ar: 'رجال الدين والمرجعيات',
    broader: 'medtop:12000000',
    words: {
      en: 'ayatollah!, grand ayatollah!, marja!, marjaiya!, religious authority!, religious authorities!, cleric!, clerics!, clergy!, grand mufti!, mufti!, hawza!, seminary!, religious leader!, religious scholar!, sistani!, dalai lama!, hojjatoleslam!',
      ar: '=مرجعية!, =مرجعيات!, مرجعية دينية!, المرجعية العليا!, مرجع ديني!, مرجع الديني الأعلى!, آية الله!, حوزة!, حوزة علمية!, رجل دين!, رجال الدين!, علماء الدين!, مفتي!, دار الإفتاء!, شيخ الأزهر!, أزهر!, سيستاني!, حجة الإسلام!, مراجع الدين!',
    },
    example: {
      en: 'The grand ayatollah received clerics of the hawza.',
      ar: 'استقبل المرجع الديني وفدا من الحوزة العلمية.',
    },
  },
  {
    id: 'medtop:20000688',
    slug: 'religious-conflict',
    en: 'religious conflict',
    ar: 'نزاع ديني وطائفي',
    broader: 'medtop:12000000',
    words: {
      en: 'sectarianism!, sectarian violence!, sectarian strife!, sectarian war!, sectarian conflict!, religious violence!, religious hatred!, blasphemy!, sectarian tension!, sectarian!',
      ar: 'طائفية!, طائفي!, فتنة طائفية!, عنف طائفي!, حرب طائفية!, اقتتال طائفي!, ازدراء الأديان!, تكفيري!, تكفير!, تحريض طائفي!, فتنة!',
    },
    example: {
      en: 'Sectarian violence returned after charges of blasphemy.',
      ar: 'حذر من الفتنة الطائفية ومن العنف الطائفي.',
    },
  },
  {
    id: 'medtop:20000687',
    slug: 'interfaith-dialogue',
    en: 'interreligious dialogue',
    ar: 'حوار الأديان',
    broader: 'medtop:12000000',
    words: {
      en: 'interfaith!, interfaith dialogue!, interreligious dialogue!, religious coexistence!, peaceful coexistence!, religious tolerance!, dialogue of religions!',
      ar: 'حوار الأديان!, تعايش سلمي!, تعايش, تسامح!, حوار بين الأديان!, تقريب بين المذاهب!, أخوة إنسانية!, تعايش ديني!',
    },
    example: {
      en: 'An interfaith dialogue on peaceful coexistence opened in Najaf.',
      ar: 'انطلق مؤتمر حوار الأديان والتعايش السلمي.',
    },
  },
];
