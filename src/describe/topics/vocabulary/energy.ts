import type { TopicRow } from './row.ts';

/** Oil, gas, electricity, water supply: the part of medtop:04000000 that news of Iraq is fullest of. */
export const ENERGY: readonly TopicRow[] = [
  {
    id: 'medtop:20000256',
    slug: 'energy',
    en: 'energy and resource',
    ar: 'طاقة وموارد',
    broader: 'medtop:04000000',
    words: {
      en: 'energy!, energy sector!, energy company!, energy supplies!, energy minister!, nuclear power plant!, nuclear reactor!, coal!, power plants, mining!, miner!, gold mine!',
      ar: '=طاقة, قطاع الطاقة!, وزير الطاقة!, إمدادات الطاقة!, مفاعل نووي!, محطة نووية!, فحم!, مناجم!, =تعدين!, فوسفات!, فسفاط!, ثروات معدنية!, مصادر الطاقة!',
    },
    example: {
      en: 'The energy minister spoke about coal and energy supplies.',
      ar: 'تحدث وزير الطاقة عن أمن إمدادات الطاقة.',
    },
  },
  {
    id: 'medtop:20001243',
    slug: 'oil-and-gas',
    en: 'oil and gas industry',
    ar: 'صناعة النفط والغاز',
    broader: 'medtop:20000256',
    words: {
      en: 'oil!, crude oil!, crude, opec!, oil field!, oilfield!, oil fields!, oil price!, oil prices!, oil production!, oil output!, oil exports!, barrel!, barrels!, barrels per day!, refinery!, refineries!, petroleum!, oil ministry!, oil minister!, pipeline!, petrol!, fuel, gas field!, brent!, oil giant!, diesel!, gasoline!',
      ar: 'نفط!, نفطي!, خام, نفط خام!, برميل!, براميل!, أوبك!, حقل نفطي!, حقول نفطية!, حقول النفط!, أسعار النفط!, صادرات النفط!, إنتاج النفط!, مصفاة!, مصافي!, مصفى!, وزارة النفط!, وزير النفط!, أنبوب!, خط أنابيب!, بنزين!, محروقات!, وقود, بترول!, برنت!, مشتقات نفطية!, إيرادات نفطية!',
    },
    example: {
      en: 'OPEC agreed to cut oil output by a million barrels.',
      ar: 'اتفقت أوبك على خفض إنتاج النفط مليون برميل.',
    },
  },
  {
    id: 'medtop:20000263',
    slug: 'natural-gas',
    en: 'natural gas',
    ar: 'غاز طبيعي',
    broader: 'medtop:20001243',
    words: {
      en: 'natural gas!, liquefied natural gas!, lng!, gas pipeline!, gas imports!, gas supplies!, gas field!, associated gas!, gas flaring!, gas exports!, gas price!, gazprom!',
      ar: 'غاز طبيعي!, غاز مسال!, غاز مصاحب!, حقل غاز!, إمدادات الغاز!, خط الغاز!, أنابيب الغاز!, استيراد الغاز!, غاز إيراني!, حرق الغاز!, حقل الغاز!, أسعار الغاز!, غازبروم!',
    },
    example: {
      en: 'A new pipeline will carry natural gas and cut gas imports.',
      ar: 'وقعت الوزارة عقد استيراد الغاز الطبيعي المسال.',
    },
  },
  {
    id: 'medtop:20000260',
    slug: 'electricity',
    en: 'electricity production and distribution',
    ar: 'كهرباء',
    broader: 'medtop:20000256',
    words: {
      en: 'electricity!, power station!, power plant!, power cuts!, power cut!, power outage!, blackout!, megawatt!, megawatts!, electricity ministry!, ministry of electricity!, national grid!, transmission lines!, power grid!, power supply!, generators!',
      ar: 'كهرباء!, كهربائية, تيار كهربائي!, طاقة كهربائية!, ميغاواط!, ميغاوات!, محطة كهرباء!, محطات توليد!, انقطاع الكهرباء!, وزارة الكهرباء!, وزير الكهرباء!, منظومة كهربائية!, خطوط نقل الطاقة!, =مولدات!, محطة كهربائية!, تجهيز الكهرباء!',
    },
    example: {
      en: 'Power cuts hit the city when the power plant lost megawatts of electricity.',
      ar: 'زادت ساعات انقطاع الكهرباء بعد توقف محطة توليد.',
    },
  },
  {
    id: 'medtop:20000257',
    slug: 'renewable-energy',
    en: 'alternative energy',
    ar: 'طاقة بديلة',
    broader: 'medtop:20000256',
    words: {
      en: 'renewable energy!, solar power!, solar energy!, solar panel!, wind farm!, wind power!, renewables!, clean energy!, hydroelectric!, solar plant!',
      ar: 'طاقة متجددة!, طاقة شمسية!, طاقات متجددة!, ألواح شمسية!, طاقة الرياح!, طاقة نظيفة!, محطة شمسية!, طاقة بديلة!, مزرعة رياح!',
    },
    example: {
      en: 'Solar power and wind farms are the core of renewable energy.',
      ar: 'تسعى البلاد إلى الطاقة المتجددة عبر ألواح شمسية.',
    },
  },
  {
    id: 'medtop:20000270',
    slug: 'water-supply',
    en: 'water supply',
    ar: 'إمدادات المياه',
    broader: 'medtop:04000000',
    words: {
      en: 'drinking water!, water supply!, water treatment!, desalination!, desalination plant!, water network!, water shortage!, water shortages!, tap water!, water pumping!',
      ar: 'مياه الشرب!, مياه صالحة للشرب!, ماء الشرب!, تحلية المياه!, محطة تحلية!, ماء صالح للشرب!, شبكة المياه!, مشروع ماء!, انقطاع المياه!, محطات تصفية!, ماء صالح للشراب!, الماء الصالح للشراب!, ضخ المياه!, تحلية مياه!',
    },
    example: {
      en: 'A desalination plant will end the shortage of drinking water.',
      ar: 'تسهم محطة تحلية في توفير مياه الشرب.',
    },
  },
];
