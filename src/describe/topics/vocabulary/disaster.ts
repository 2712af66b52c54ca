import type { TopicRow } from './row.ts';

/** Disasters, accidents and the weather: medtop:03000000 and medtop:17000000. */
export const DISASTER: readonly TopicRow[] = [
  {
    id: 'medtop:03000000',
    slug: 'disasters-and-accidents',
    en: 'disaster, accident and emergency incident',
    ar: 'كوارث وحوادث',
    broader: null,
    words: {
      en: 'disaster!, accident!, catastrophe!, survivor!, survivors!, rescue?, rescuers!, rescued, death toll, emergency services!, casualties?, injured?, relief effort!, rubble',
      ar: 'كارثة!, كوارث!, حادث!, =حوادث!, فاجعة!, =ناجين!, =ناجون!, منقذين, فرق الإنقاذ!, حصيلة الضحايا!, مصرع!, أنقاض!, إصابات?, منكوب!, منكوبة!',
    },
    example: {
      en: 'Rescuers looked for survivors of the disaster; the death toll rose.',
      ar: 'تبحث فرق الإنقاذ عن ناجين بعد الكارثة.',
    },
  },
  {
    id: 'medtop:20000147',
    slug: 'road-accidents',
    en: 'road accident and incident',
    ar: 'حوادث السير',
    broader: 'medtop:03000000',
    words: {
      en: 'road accident!, car crash!, traffic accident!, bus crash!, road crash!, collision!, collided!, car accident!, motorway crash!, overturned!, hit by a car!',
      ar: 'حادث سير!, حوادث السير!, حادث مرور!, حادث مروري!, حوادث مرورية!, حادث مرور قاتل!, اصطدام!, تصادم!, انقلاب سيارة!, انقلاب حافلة!, حادث دهس!, دهس!, حوادث الطرقات!',
    },
    example: {
      en: 'Four died when a bus overturned in a road accident.',
      ar: 'لقي أربعة مصرعهم في حادث سير نتيجة تصادم حافلتين.',
    },
  },
  {
    id: 'medtop:20000144',
    slug: 'air-accidents',
    en: 'air and space accident and incident',
    ar: 'حوادث الطيران',
    broader: 'medtop:03000000',
    words: {
      en: 'plane crash!, air crash!, helicopter crash!, crash landing!, emergency landing!, black box!, flight recorder!, aircraft crashed!, plane crashed!, wreckage, crash site!',
      ar: 'تحطم طائرة!, سقوط طائرة!, تحطم مروحية!, سقوط مروحية!, هبوط اضطراري!, صندوق أسود!, حطام الطائرة!, تحطمت طائرة!, كارثة جوية!',
    },
    example: {
      en: 'The black box was found after the plane crash.',
      ar: 'عثر على الصندوق الأسود بعد تحطم طائرة الركاب.',
    },
  },
  {
    id: 'medtop:20000145',
    slug: 'maritime-accidents',
    en: 'maritime accident and incident',
    ar: 'حوادث بحرية',
    broader: 'medtop:03000000',
    words: {
      en: 'shipwreck!, capsized!, ferry disaster!, sank, sinking boat!, boat sank!, drowned!, drowning!, ferry sinking!',
      ar: 'غرق!, غرق مركب!, غرق قارب!, غرق عبارة!, عبارة الموصل!, غرقى!, انقلاب مركب!, انقلاب قارب!, جنوح سفينة!, حوادث الغرق!',
    },
    example: {
      en: 'The ferry capsized and thirty people drowned.',
      ar: 'غرق قارب يقل عشرات الركاب وانتشال عدد من الغرقى.',
    },
  },
  {
    id: 'medtop:20000146',
    slug: 'rail-accidents',
    en: 'railway accident and incident',
    ar: 'حوادث القطارات',
    broader: 'medtop:03000000',
    words: {
      en: 'train crash!, rail crash!, derailed!, derailment!, train accident!, train derailed!, level crossing',
      ar: 'حادث قطار!, خروج قطار عن السكة!, تصادم قطارين!, انحراف قطار!, حادث قطارين!, خروج القطار!',
    },
    example: {
      en: 'The express derailed in the worst train crash this year.',
      ar: 'أسفر حادث قطار عن إصابات إثر تصادم قطارين.',
    },
  },
  {
    id: 'medtop:20000140',
    slug: 'explosions',
    en: 'explosion accident and incident',
    ar: 'حوادث الانفجار',
    broader: 'medtop:03000000',
    words: {
      en: 'explosion, gas explosion!, gas leak!, gas blast!, exploded, beirut port!, fireworks explosion!',
      ar: 'انفجار, انفجار مرفأ بيروت!, تسرب غاز!, انفجار أسطوانة غاز!, انفجار قنينة غاز!, مرفأ بيروت!, انفجار مستودع!, انفجار كدس!',
    },
    example: {
      en: 'A gas leak caused the explosion in the bakery.',
      ar: 'تسبب تسرب غاز في انفجار داخل المخبز.',
    },
  },
  {
    id: 'medtop:20000161',
    slug: 'building-collapse',
    en: 'structural failures',
    ar: 'انهيار مبان',
    broader: 'medtop:03000000',
    words: {
      en: 'building collapse!, building collapsed!, roof collapse!, collapsed building!, bridge collapse!, roof collapsed!, under the rubble!',
      ar: 'انهيار مبنى!, انهيار بناية!, انهيار مطعم!, انهيار سقف!, انهيار عمارة!, انهيار منزل!, انهيار جسر!, انهيار مبان!, تحت الأنقاض!',
    },
    example: {
      en: 'The building collapsed and trapped families under the rubble.',
      ar: 'أدى انهيار مبنى سكني إلى بقاء عائلات تحت الأنقاض.',
    },
  },
  {
    id: 'medtop:20000150',
    slug: 'fires',
    en: 'fire',
    ar: 'حرائق',
    broader: 'medtop:03000000',
    words: {
      en: 'fire?, blaze!, firefighter!, firefighters!, fire brigade!, wildfire!, wildfires!, fire broke out!, caught fire!, burned down!, forest fire!, civil defence team!',
      ar: 'حريق!, حرائق!, اندلاع حريق!, نشب حريق!, إخماد, إطفاء!, رجال الإطفاء!, فرق الدفاع المدني!, دفاع مدني!, ألسنة النيران!, حماية مدنية!, نيران?, تماس كهربائي!',
    },
    example: {
      en: 'Firefighters put out a blaze that broke out in the market.',
      ar: 'أخمدت فرق الدفاع المدني حريقا نشب في السوق.',
    },
  },
  {
    id: 'medtop:20000153',
    slug: 'earthquakes',
    en: 'earthquake',
    ar: 'زلازل',
    broader: 'medtop:03000000',
    words: {
      en: 'earthquake!, quake!, tremor!, aftershock!, aftershocks!, richter scale!, magnitude, epicentre!, epicenter!, tsunami!, seismic!',
      ar: 'زلزال!, زلازل!, هزة أرضية!, هزات أرضية!, هزة ارتدادية!, هزات ارتدادية!, مقياس ريختر!, رصد زلزالي!, تسونامي!, زلزالي!, رجة أرضية!',
    },
    example: {
      en: 'An earthquake of magnitude six was followed by aftershocks.',
      ar: 'ضرب زلزال بقوة ست درجات على مقياس ريختر المنطقة.',
    },
  },
  {
    id: 'medtop:20000154',
    slug: 'floods',
    en: 'flood',
    ar: 'فيضانات',
    broader: 'medtop:03000000',
    words: {
      en: 'flood!, floods!, flooding!, flooded!, floodwater!, flash flood!, torrential rain!, landslide!, mudslide!, torrents!',
      ar: 'فيضان!, فيضانات!, =سيول!, سيل جارف!, غمرت المياه!, أمطار طوفانية!, انهيار أرضي!, انزلاق التربة!, مياه الأمطار, انهيارات أرضية!',
    },
    example: {
      en: 'Flash floods after torrential rain cut off the town.',
      ar: 'غمرت السيول والفيضانات منازل البلدة.',
    },
  },
  {
    id: 'medtop:20000158',
    slug: 'storms',
    en: 'windstorms',
    ar: 'عواصف',
    broader: 'medtop:03000000',
    words: {
      en: 'hurricane!, cyclone!, typhoon!, tornado!, storm, tropical storm!, gale!, storm damage!, blizzard!',
      ar: 'إعصار!, أعاصير!, عاصفة!, عواصف!, عاصفة مدارية!, زوبعة!, عاصفة ثلجية!',
    },
    example: {
      en: 'The hurricane weakened into a tropical storm.',
      ar: 'تحول الإعصار إلى عاصفة مدارية.',
    },
  },
  {
    id: 'medtop:20000152',
    slug: 'drought',
    en: 'drought',
    ar: 'جفاف',
    broader: 'medtop:03000000',
    words: {
      en: 'drought!, droughts!, water scarcity!, dried up!, desertification!, famine!, starvation!, crop failure!, severe drought!',
      ar: 'جفاف!, شح المياه!, ندرة المياه!, تصحر!, مجاعة!, شحة المياه!, أزمة الجفاف!, موسم جاف!, انحباس الأمطار!',
    },
    example: {
      en: 'Drought and desertification have emptied the villages.',
      ar: 'أدى الجفاف وشح المياه إلى هجر القرى.',
    },
  },
  {
    id: 'medtop:17000000',
    slug: 'weather',
    en: 'weather',
    ar: 'طقس',
    broader: null,
    words: {
      en: 'weather!, temperature!, temperatures!, rainfall!, rain, snow, sunny!, cloudy!, humidity!, degrees celsius!, thunderstorm!, fog, heat, cold snap!, degrees',
      ar: 'طقس!, أحوال جوية!, حالة الطقس!, درجات الحرارة!, درجة الحرارة!, حرارة, أمطار!, غائم!, غائما!, ثلوج!, رطوبة!, رياح!, ضباب!, مشمس!, صحو!, تساقط الأمطار!',
    },
    example: {
      en: 'The weather stays sunny with high temperatures and some humidity.',
      ar: 'يكون الطقس غائما مع انخفاض في درجات الحرارة.',
    },
  },
  {
    id: 'medtop:20001128',
    slug: 'weather-forecasts',
    en: 'weather forecast',
    ar: 'توقعات الطقس',
    broader: 'medtop:17000000',
    words: {
      en: 'weather forecast!, forecaster!, forecasters!, met office!, meteorological!, meteorologist!, meteorology!, weather service!, weather bureau!',
      ar: 'توقعات الطقس!, أرصاد جوية!, أنواء جوية!, هيئة الأنواء الجوية!, رصد جوي!, معهد الرصد الجوي!, متنبئ جوي!, نشرة جوية!, نشرة الطقس!',
    },
    example: {
      en: 'The weather forecast of the meteorological office speaks of rain.',
      ar: 'توقعت هيئة الأنواء الجوية في نشرة الطقس هطول أمطار.',
    },
  },
  {
    id: 'medtop:20001129',
    slug: 'weather-phenomena',
    en: 'weather phenomena',
    ar: 'ظواهر جوية',
    broader: 'medtop:17000000',
    words: {
      en: 'heatwave!, heat wave!, sandstorm!, dust storm!, dust storms!, hailstorm!, cold wave!, cold front!, =hail, thunder, heavy snow!, snowfall!',
      ar: 'موجة حر!, موجة حارة!, عاصفة ترابية!, عواصف ترابية!, عاصفة رملية!, موجة برد!, موجة غبار!, منخفض جوي!, أمطار رعدية!, عواصف رعدية!, عاصفة غبارية!, تساقط الثلوج!',
    },
    example: {
      en: 'A dust storm followed the heatwave.',
      ar: 'اجتاحت عاصفة ترابية البلاد بعد موجة حر.',
    },
  },
];
