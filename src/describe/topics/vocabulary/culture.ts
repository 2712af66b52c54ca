import type { TopicRow } from './row.ts';

/** Arts, culture, media: medtop:01000000. */
export const CULTURE: readonly TopicRow[] = [
  {
    id: 'medtop:01000000',
    slug: 'arts-culture-and-media',
    en: 'arts, culture, entertainment and media',
    ar: 'فنون وثقافة وإعلام',
    broader: null,
    words: {
      en: 'culture, cultural!, art, arts!, artist!, artists!, entertainment!, artistic!, celebrity, star?, audience?, fans?, culture ministry!, ministry of culture!, folklore!, heritage?, premiere!, comedy, show?',
      ar: 'ثقافة!, ثقافي!, ثقافية!, مثقفين!, =فن!, =فنون!, =فني?, =فنية, فنان!, فنانة!, فنانين!, إبداع!, مبدعين!, وزارة الثقافة!, تراث!, فلكلور!, أدبي, =جمهور?, ترفيه, كاتب?, حضارة?, نقد?',
    },
    example: {
      en: 'Artists showed their work at a cultural entertainment week.',
      ar: 'شارك فنانون في الأسبوع الثقافي الذي تنظمه وزارة الثقافة.',
    },
  },
  {
    id: 'medtop:20000005',
    slug: 'cinema',
    en: 'cinema',
    ar: 'سينما',
    broader: 'medtop:01000000',
    words: {
      en: 'film!, films!, cinema!, movie!, movies!, actor!, actress!, actors!, box office!, hollywood!, oscar!, oscars!, director?, screenplay!, filmmaker!, film festival!, documentary!, starring!, film maker!, cannes!, bafta!, screenwriter!, film director!, sequel!, animation!',
      ar: 'فيلم!, أفلام!, سينما!, سينمائي!, سينمائية!, ممثل?, ممثلة, مخرج, مخرجين!, هوليوود!, أوسكار!, شباك التذاكر!, مهرجان سينمائي!, سيناريو, فيلم وثائقي!, فيلم قصير!, بطولة الفيلم!, عرض الفيلم!, تصوير الفيلم!, كان السينمائي!',
    },
    example: {
      en: 'The film won an Oscar for its actress.',
      ar: 'فاز الفيلم بجائزة أوسكار في مهرجان سينمائي.',
    },
  },
  {
    id: 'medtop:20000013',
    slug: 'literature',
    en: 'literature',
    ar: 'أدب',
    broader: 'medtop:01000000',
    words: {
      en: 'literature!, literary!, novel!, novelist!, poet!, poetry!, poem!, writer, author, book fair!, bestseller!, publisher, fiction!, short story!, short stories!, books!, book, booker prize!, memoir!',
      ar: '=أدب!, =أدبي!, =أدبية!, =أدباء!, =أديب!, رواية!, روائي!, روايات!, شاعر!, شعراء!, شاعرة!, قصيدة!, قصائد!, =شعر?, =شعرية!, =شعري!, ديوان, قصة قصيرة!, معرض الكتاب!, كتاب?, نصوص?, كاتب, دار النشر!, جائزة أدبية!, سيرة ذاتية!, اتحاد الأدباء!, قاص!, أمسية شعرية!, ترجمة?',
    },
    example: {
      en: 'The novelist read from her novel at the book fair.',
      ar: 'ألقى الشاعر قصائد من ديوانه في معرض الكتاب.',
    },
  },
  {
    id: 'medtop:20000018',
    slug: 'music',
    en: 'music',
    ar: 'موسيقى',
    broader: 'medtop:01000000',
    words: {
      en: 'music!, musical!, musician!, singer!, song!, songs!, album!, albums!, concert!, band, orchestra!, guitarist!, pop star!, rapper!, rap, hip hop!, grammy!, chart, opera!, singer songwriter!, drummer!, composer!, tour dates!, number one?, gig!',
      ar: 'موسيقى!, موسيقي!, موسيقية!, مغن!, مغني!, مغنية!, مطرب!, مطربة!, أغنية!, أغاني!, أغان!, غناء!, غنائي!, غنائية!, ألبوم!, حفل غنائي!, حفل موسيقي!, أوركسترا!, ملحن!, لحن!, عازف!, عزف!, كليب!, مقام عراقي!, فرقة موسيقية!, أوبرا!',
    },
    example: {
      en: 'The singer released an album before her concert.',
      ar: 'أطلق المطرب ألبوما وأغنية قبل الحفل الغنائي.',
    },
  },
  {
    id: 'medtop:20000029',
    slug: 'theatre',
    en: 'theatre',
    ar: 'مسرح',
    broader: 'medtop:01000000',
    words: {
      en: 'theatre!, theater!, stage play!, playwright!, broadway!, west end!, drama, theatrical!, shakespeare!, ballet!, dancer!, choreographer!',
      ar: 'مسرح!, مسرحي!, مسرحية!, مسرحيات!, خشبة المسرح!, مهرجان مسرحي!, عرض مسرحي!, مسرحيين!, رقص!, كوميديا',
    },
    example: {
      en: 'The playwright opens his new play at the theatre.',
      ar: 'عرضت المسرحية على خشبة المسرح الوطني.',
    },
  },
  {
    id: 'medtop:20000031',
    slug: 'visual-arts',
    en: 'visual arts',
    ar: 'فنون بصرية',
    broader: 'medtop:01000000',
    words: {
      en: 'painting!, paintings!, painter!, sculpture!, sculptor!, art exhibition!, gallery!, photographer!, photography!, exhibition, calligraphy!, architect!, architecture!, fine arts!, caricature!, cartoonist!',
      ar: '=لوحة, =لوحات!, رسام!, =رسم?, فن تشكيلي!, فنون تشكيلية!, =تشكيلي!, =تشكيلية!, =تشكيليين!, نحات!, نحت!, تماثيل!, تمثال!, معرض فني!, معرض تشكيلي!, خط عربي!, خطاط!, تصوير فوتوغرافي!, مصور فوتوغرافي!, كاريكاتير!, =عمارة, معماري!, معرض?',
    },
    example: {
      en: 'The painter showed his paintings in a gallery.',
      ar: 'افتتح المعرض الفني بلوحات فنانين تشكيليين.',
    },
  },
  {
    id: 'medtop:20001181',
    slug: 'festivals',
    en: 'festival',
    ar: 'مهرجانات',
    broader: 'medtop:01000000',
    words: {
      en: 'festival!, festivals!, babylon festival!, arts festival!, music festival!, carnival!',
      ar: 'مهرجان!, مهرجانات!, مهرجان بابل!, كرنفال!, مهرجان قرطاج!, فعاليات المهرجان!, مهرجان دولي!',
    },
    example: {
      en: 'The festival closed with a carnival.',
      ar: 'اختتمت فعاليات المهرجان الدولي في بابل.',
    },
  },
  {
    id: 'medtop:20000044',
    slug: 'heritage-sites',
    en: 'monument and heritage site',
    ar: 'مواقع تراثية وأثرية',
    broader: 'medtop:01000000',
    words: {
      en: 'world heritage!, heritage site!, unesco!, monument!, monuments!, ancient city!, museum!, museums!, historic building!, restoration of the?, citadel!, ruins!, national library!',
      ar: 'تراث عالمي!, لائحة التراث!, يونسكو!, مواقع تراثية!, معالم أثرية!, معلم تاريخي!, متحف!, متاحف!, مباني تراثية!, قلعة, مدينة أثرية!, المتحف العراقي!, نصب تذكاري!, ترميم!, مكتبة وطنية!',
    },
    example: {
      en: 'UNESCO added the ancient city to the world heritage list.',
      ar: 'أدرجت اليونسكو الموقع على لائحة التراث العالمي.',
    },
  },
  {
    id: 'medtop:20000045',
    slug: 'mass-media',
    en: 'mass media',
    ar: 'وسائل الإعلام',
    broader: 'medtop:01000000',
    words: {
      en: 'media, newspaper, newspapers, journalist, journalists, journalism!, broadcaster!, editor, news agency!, press conference?, radio station!, magazine, satellite channel!, news channel!, correspondent, reporter, newsroom!',
      ar: 'إعلام, إعلامي, وسائل الإعلام, =صحيفة, =صحف, صحفي, صحفيين, صحافي, صحافيين, صحافة, إذاعة!, قناة فضائية!, فضائيات!, مراسل, مجلة, رئيس تحرير!, رئيس التحرير!, بث, مذيع!, مذيعة!, وكالة أنباء, إعلاميين!',
    },
    example: {
      en: 'Journalists at the newspaper and the broadcaster protested together.',
      ar: 'كرمت نقابة الصحفيين عددا من الصحفيين ووسائل الإعلام.',
    },
  },
  {
    id: 'medtop:20000051',
    slug: 'television',
    en: 'television',
    ar: 'تلفزيون',
    broader: 'medtop:20000045',
    words: {
      en: 'television!, tv!, tv show!, tv series!, sitcom!, soap opera!, viewers!, tv audience!, reality show!, big brother!, drama series!, presenter!, episodes!, episode!, tv drama!, channel 4!, itv!',
      ar: 'تلفزيون!, تلفزيوني!, تلفزيونية!, تليفزيون!, تلفزة!, مسلسل!, مسلسلات!, =حلقة, =حلقات, برنامج تلفزيوني!, دراما!, درامي!, =مشاهدين!, مقدم البرنامج!, مسلسلات رمضان!, شاشة, نجوم الدراما!',
    },
    example: {
      en: 'The television sitcom ended with a last episode for its viewers.',
      ar: 'يعرض التلفزيون المسلسل في ثلاثين حلقة.',
    },
  },
  {
    id: 'medtop:20001182',
    slug: 'social-media',
    en: 'social media',
    ar: 'وسائل التواصل الاجتماعي',
    broader: 'medtop:20000045',
    words: {
      en: 'social media!, facebook!, twitter!, tiktok!, instagram!, youtube!, influencer!, hashtag!, viral video!, fake news!, telegram?, snapchat!, misinformation!, fact check!',
      ar: 'وسائل التواصل الاجتماعي!, مواقع التواصل الاجتماعي!, مواقع التواصل!, تواصل اجتماعي!, فيسبوك!, فايسبوك!, تويتر!, تيك توك!, إنستغرام!, انستقرام!, يوتيوب!, هاشتاغ!, وسم, مشاهير التواصل!, سناب شات!, تغريدة!, تغريدات!, منشور, ادعاء?',
    },
    example: {
      en: 'The clip spread on social media, above all on TikTok.',
      ar: 'تداول رواد مواقع التواصل الاجتماعي المقطع على فيسبوك.',
    },
  },
  {
    id: 'medtop:20000011',
    slug: 'fashion',
    en: 'fashion',
    ar: 'أزياء',
    broader: 'medtop:01000000',
    words: {
      en: 'fashion!, fashion show!, catwalk!, fashion designer!, supermodel!, jewellery!, couture!, fashion week!, make up artist!, clothes, beauty queen!',
      ar: '=أزياء!, عرض أزياء!, عروض الأزياء!, مصمم أزياء!, مصممة أزياء!, موضة!, عارضة أزياء!, مجوهرات!, أناقة!, ملكة جمال!, مكياج!, ماكياج!, تجميل, فساتين!',
    },
    example: {
      en: 'The fashion designer opened fashion week.',
      ar: 'قدمت مصممة الأزياء أحدث صيحات الموضة.',
    },
  },
];
