import type { TopicRow } from './row.ts';

/** Foreign relations, defence, security and people who had to leave: the other half of medtop:11000000. */
export const INTERNATIONAL: readonly TopicRow[] = [
  {
    id: 'medtop:20000638',
    slug: 'international-relations',
    en: 'international relations',
    ar: 'علاقات دولية',
    broader: 'medtop:11000000',
    words: {
      en: 'foreign policy!, bilateral relations!, bilateral ties!, foreign relations!, diplomatic ties!, relations between the two countries!, mutual interest?, neighbouring countries?, regional powers?, strategic partnership!, sovereignty, geopolitical!',
      ar: 'علاقات ثنائية!, علاقات خارجية!, سياسة خارجية!, تعاون ثنائي!, علاقات بين البلدين!, دول الجوار, شراكة استراتيجية!, مصالح مشتركة, سيادة, توتر العلاقات, تعزيز العلاقات!, البلدين?, سبل تعزيز التعاون!',
    },
    example: {
      en: 'The two sides discussed bilateral relations and foreign policy.',
      ar: 'بحث الجانبان العلاقات الثنائية وسبل تعزيز التعاون.',
    },
  },
  {
    id: 'medtop:20000639',
    slug: 'diplomacy',
    en: 'diplomacy',
    ar: 'دبلوماسية',
    broader: 'medtop:20000638',
    words: {
      en: 'diplomat!, diplomatic!, diplomacy!, ambassador!, embassy!, consulate!, consul!, foreign minister!, foreign ministry!, envoy, charge d affaires!, persona non grata!, state department',
      ar: 'دبلوماسي!, دبلوماسية!, دبلوماسيين!, ديبلوماسي!, سفير!, سفارة!, سفراء!, سفيرة!, قنصل!, قنصلية!, وزير الخارجية!, وزارة الخارجية!, وزيرة الخارجية!, وزراء الخارجية!, مبعوث, القائم بالأعمال!, الخارجية الأميركية!, الخارجية الأمريكية!',
    },
    example: {
      en: 'The ambassador was called to the foreign ministry.',
      ar: 'استدعت وزارة الخارجية السفير لتسليمه مذكرة احتجاج.',
    },
  },
  {
    id: 'medtop:20000640',
    slug: 'summits',
    en: 'summit meetings',
    ar: 'مؤتمرات القمة',
    broader: 'medtop:20000639',
    words: {
      en: 'summit, arab summit!, summit meeting!, g20!, g8!, g7!, summit of leaders!, emergency summit!',
      ar: '=قمة, قمة عربية!, قمة طارئة!, مؤتمر القمة!, قمة خليجية!, قمة ثلاثية!, مجموعة العشرين!, قمة إسلامية!',
    },
    example: {
      en: 'The Arab summit opened with an emergency summit on food.',
      ar: 'افتتحت القمة العربية أعمالها بحضور القادة.',
    },
  },
  {
    id: 'medtop:20000641',
    slug: 'treaties',
    en: 'treaty',
    ar: 'معاهدات واتفاقيات',
    broader: 'medtop:20000639',
    words: {
      en: 'treaty!, memorandum of understanding!, convention?, accord, bilateral agreement!, security agreement!, ratified!, protocol?',
      ar: '=معاهدة!, =معاهدات!, مذكرة تفاهم!, مذكرات تفاهم!, اتفاقية أمنية!, =اتفاقية, =اتفاقيات, بروتوكول تعاون!, المصادقة على اتفاقية!',
    },
    example: {
      en: 'The treaty replaces a memorandum of understanding.',
      ar: 'وقع الطرفان معاهدة حدودية ومذكرة تفاهم.',
    },
  },
  {
    id: 'medtop:20000642',
    slug: 'sanctions',
    en: 'economic sanction',
    ar: 'عقوبات اقتصادية',
    broader: 'medtop:20000638',
    words: {
      en: 'sanctions!, economic sanctions!, sanctioned, embargo!, asset freeze!, us treasury?, blacklist, blacklisted!, sanctions list!',
      ar: 'عقوبات اقتصادية!, عقوبات أميركية!, عقوبات أمريكية!, عقوبات دولية!, فرض عقوبات!, رفع العقوبات!, عقوبات على, تجميد الأصول!, تجميد أموال!, قائمة سوداء, حظر اقتصادي!, وزارة الخزانة!',
    },
    example: {
      en: 'New sanctions and an embargo were imposed on the firm.',
      ar: 'فرضت وزارة الخزانة عقوبات اقتصادية على الشركة.',
    },
  },
  {
    id: 'medtop:20000643',
    slug: 'foreign-aid',
    en: 'foreign aid',
    ar: 'مساعدات خارجية',
    broader: 'medtop:20000638',
    words: {
      en: 'foreign aid!, humanitarian aid!, relief aid!, aid convoy!, donor conference!, donor countries!, development aid!, usaid!, relief supplies!, debt relief!, humanitarian assistance!',
      ar: 'مساعدات إنسانية!, مساعدات خارجية!, مساعدات إغاثية!, قافلة مساعدات!, مؤتمر المانحين!, دول مانحة!, إغاثة!, إغاثي!, معونات!, مساعدات غذائية!',
    },
    example: {
      en: 'A convoy of humanitarian aid reached the town.',
      ar: 'وصلت قافلة مساعدات إنسانية إلى البلدة.',
    },
  },
  {
    id: 'medtop:20000644',
    slug: 'international-organisations',
    en: 'international organisation',
    ar: 'منظمات دولية',
    broader: 'medtop:20000638',
    words: {
      en: 'united nations!, un security council!, security council!, un general assembly!, arab league!, european union!, african union!, secretary general, unami!, gulf cooperation council!, organisation of islamic cooperation!, un envoy!, un special representative!, nato',
      ar: 'أمم متحدة!, مجلس الأمن!, مجلس الأمن الدولي!, جامعة الدول العربية!, الجامعة العربية!, اتحاد أوروبي!, اتحاد أفريقي!, يونامي!, مجلس التعاون الخليجي!, منظمة التعاون الإسلامي!, بعثة أممية!, =أممي, =أممية, حلف شمال الأطلسي, المبعوث الأممي!, منظمات دولية',
    },
    example: {
      en: 'The UN Security Council heard the United Nations envoy.',
      ar: 'استمع مجلس الأمن الدولي إلى تقرير بعثة الأمم المتحدة.',
    },
  },
  {
    id: 'medtop:20000645',
    slug: 'refugees-and-displaced',
    en: 'refugees and internally displaced people',
    ar: 'لاجئون ونازحون',
    broader: 'medtop:20000638',
    words: {
      en: 'refugee!, refugee camp!, displaced!, displacement!, internally displaced!, idp!, idps!, asylum seeker!, asylum!, unhcr!, displaced families!, displaced people!, camp residents!, returnees!',
      ar: 'لاجئ!, لاجئين!, لاجئون!, لجوء!, نازح!, نازحين!, نازحون!, نزوح!, مخيم, مخيمات, مخيمات النازحين!, مهجرين!, مهجر, تهجير!, عودة النازحين!, مفوضية شؤون اللاجئين!, وزارة الهجرة والمهجرين!, طالبي اللجوء!',
    },
    example: {
      en: 'Displaced families left the camp with other refugees.',
      ar: 'غادرت عائلات النازحين المخيم إلى مناطقها.',
    },
  },
  {
    id: 'medtop:20000634',
    slug: 'migration-policy',
    en: 'migration policy',
    ar: 'سياسات الهجرة',
    broader: 'medtop:20000621',
    words: {
      en: 'immigration policy!, immigration rules!, migration policy!, immigration control!, immigration controls!, deportation!, visa ban!, border control, travel ban!, work permit',
      ar: 'سياسة الهجرة!, قوانين الهجرة!, ترحيل المهاجرين!, حظر السفر!, قانون الهجرة!, منع دخول, تأشيرات, تأشيرة',
    },
    example: {
      en: 'New immigration rules and deportation powers were announced.',
      ar: 'شددت الدولة قوانين الهجرة وقررت ترحيل المهاجرين.',
    },
  },
  {
    id: 'medtop:20000598',
    slug: 'defence',
    en: 'defence',
    ar: 'دفاع',
    broader: 'medtop:20000593',
    words: {
      en: 'defence minister!, defense minister!, defence ministry!, defense ministry!, ministry of defence!, ministry of defense!, pentagon!, air defence!, air defense!, military cooperation!, military exercise!, war games?, military aid!, defense secretary!, defence secretary!',
      ar: 'وزارة الدفاع!, وزير الدفاع!, بنتاغون!, دفاع جوي!, دفاعات جوية!, تعاون عسكري!, مناورات عسكرية!, تدريبات عسكرية!, مساعدات عسكرية!, منظومة دفاع!',
    },
    example: {
      en: 'The defence ministry announced a joint military exercise.',
      ar: 'أعلنت وزارة الدفاع عن مناورات عسكرية مشتركة.',
    },
  },
  {
    id: 'medtop:20000599',
    slug: 'armed-forces',
    en: 'armed forces',
    ar: 'قوات مسلحة',
    broader: 'medtop:20000598',
    words: {
      en: 'armed forces!, army!, military?, troops, soldier!, general staff!, chief of staff?, brigade, battalion, air force!, navy, popular mobilization!, popular mobilisation!, conscription!, military service!, military base!, commander in chief!, peshmerga!, national guard',
      ar: 'قوات مسلحة!, جيش!, جيش عراقي!, جندي!, جنود!, رئيس الأركان!, رئاسة الأركان!, لواء?, كتيبة, سلاح الجو!, بحرية عسكرية, حشد شعبي!, الحشد, بيشمركة!, قاعدة عسكرية!, تجنيد, خدمة عسكرية!, القائد العام للقوات المسلحة!, حرس وطني, حرس ثوري!',
    },
    example: {
      en: 'The army moved a brigade of soldiers to the base.',
      ar: 'نشر الجيش لواء من الجنود قرب القاعدة العسكرية.',
    },
  },
  {
    id: 'medtop:20000601',
    slug: 'weapons',
    en: 'military equipment',
    ar: 'أسلحة ومعدات عسكرية',
    broader: 'medtop:20000598',
    words: {
      en: 'weapon!, weaponry!, arms deal!, arms sale!, ballistic missile!, missile!, missile test!, warplane!, fighter jet!, tank?, drone, rocket?, ammunition!, warship!, submarine, f 16!, chemical weapon!',
      ar: 'سلاح, أسلحة!, صفقة أسلحة!, تسليح!, صاروخ باليستي!, صواريخ, صاروخ, صواريخ باليستية!, ذخيرة!, ذخائر!, =مقاتلات!, طائرة مسيرة, طائرات مسيرة, دبابات!, =غواصة, مدرعات!, أسلحة كيميائية!',
    },
    example: {
      en: 'The arms deal covers fighter jets and ammunition.',
      ar: 'تشمل صفقة الأسلحة مقاتلات وذخائر.',
    },
  },
  {
    id: 'medtop:20000604',
    slug: 'national-security',
    en: 'national security',
    ar: 'أمن وطني',
    broader: 'medtop:20000598',
    words: {
      en: 'national security!, homeland security!, national security adviser!, national security council!, border security!, security forces, security threat!, national security advisor!',
      ar: 'أمن وطني!, أمن قومي!, مستشار الأمن القومي!, مستشارية الأمن القومي!, مجلس الأمن الوطني!, جهاز الأمن الوطني!, أمن الحدود!, قوات أمنية, قوات الأمن, خطة أمنية!, أجهزة أمنية',
    },
    example: {
      en: 'The national security adviser spoke on border security.',
      ar: 'ترأس مستشار الأمن القومي اجتماعا عن أمن الحدود.',
    },
  },
  {
    id: 'medtop:20000605',
    slug: 'intelligence',
    en: 'espionage and intelligence',
    ar: 'تجسس واستخبارات',
    broader: 'medtop:20000598',
    words: {
      en: 'spy!, spies!, spying!, espionage!, intelligence agency!, intelligence service!, intelligence chief!, cia!, mossad!, fbi?, secret service, surveillance, wiretap!, mi6!, mi5!',
      ar: 'تجسس!, جاسوس!, جواسيس!, استخبارات!, استخباري!, استخباراتي!, جهاز المخابرات!, مخابرات!, الموساد!, وكالة المخابرات المركزية!, تنصت!, شبكة تجسس!',
    },
    example: {
      en: 'The intelligence agency arrested a man for spying.',
      ar: 'كشف جهاز المخابرات شبكة تجسس في العاصمة.',
    },
  },
  {
    id: 'medtop:20000635',
    slug: 'nuclear-policy',
    en: 'nuclear policy',
    ar: 'سياسة نووية',
    broader: 'medtop:20000621',
    words: {
      en: 'nuclear deal!, nuclear talks!, nuclear programme!, nuclear program!, uranium!, uranium enrichment!, iaea!, nuclear weapon!, non proliferation!, nuclear test!, atomic energy agency!, jcpoa!, nuclear agreement!, nuclear?',
      ar: 'اتفاق نووي!, برنامج نووي!, محادثات نووية!, تخصيب اليورانيوم!, يورانيوم!, وكالة الطاقة الذرية!, الوكالة الدولية للطاقة الذرية!, سلاح نووي!, أسلحة نووية!, ملف نووي!, تجربة نووية!, منشآت نووية!, نووي?',
    },
    example: {
      en: 'Talks on the nuclear programme turned on uranium enrichment.',
      ar: 'تناولت المحادثات البرنامج النووي وتخصيب اليورانيوم.',
    },
  },
];
