import type { TopicRow } from './row.ts';

/** War, unrest and peace: medtop:16000000. */
export const CONFLICT: readonly TopicRow[] = [
  {
    id: 'medtop:16000000',
    slug: 'conflict-war-and-peace',
    en: 'conflict, war and peace',
    ar: 'نزاعات وحرب وسلام',
    broader: null,
    words: {
      en: 'isil!, isis!, islamic state!, daesh!, terrorist, terrorists, army, soldier, soldiers, missile, hostage?, insurgents, war, fighting, clashes!, attack?, killed?, wounded, militant, militants!, fighters, forces?, troops, violence, hostilities!, casualties, front line!, ceasefire, martyr?, martyred?, offensive?',
      ar: 'داعش!, =إرهابي, =إرهابية, =إرهابيين, جيش, جنود, صواريخ, صاروخ, =أسرى, رهائن?, احتلال, فصائل, شهيد?, حرب, قتال, اشتباكات!, اشتباك!, معارك!, معركة, هجوم?, =قتلى?, جرحى?, مسلحين!, مسلحون!, مسلح, قوات?, عنف, عمليات عسكرية!, عدوان!, شهداء?, استشهاد?, مقتل?, نزاع',
    },
    example: {
      en: 'Clashes between militants and troops left many wounded on the front line.',
      ar: 'أسفرت اشتباكات مع مسلحين عن سقوط قتلى وجرحى في المعارك.',
    },
  },
  {
    id: 'medtop:20000056',
    slug: 'armed-conflict',
    en: 'armed conflict',
    ar: 'نزاع مسلح',
    broader: 'medtop:16000000',
    words: {
      en: 'air strike!, airstrike!, airstrikes!, shelling!, shelled!, artillery!, mortar, battle?, battlefield!, offensive, military operation!, clashes!, gun battle!, siege, besieged, militia!, militias!, militiamen!, armed group!, armed groups!, insurgent!, insurgency!, gunmen, rocket attack!, drone strike!, drone attack!, bombardment!, retook, recaptured, cross border attack!, frontline!, military campaign!',
      ar: 'قصف!, =غارة!, =غارات!, غارة جوية!, قصف مدفعي!, مدفعية!, قذائف!, قذيفة!, هاون!, اشتباكات!, معارك!, عملية عسكرية!, عمليات عسكرية!, ميليشيا!, ميليشيات!, مليشيا!, مليشيات!, فصائل مسلحة!, جماعات مسلحة!, جماعة مسلحة!, حصار, محاصر, جبهات القتال!, هجوم صاروخي!, هجوم بطائرة مسيرة!, ساحة المعركة!, تحرير الموصل!, توغل!, مسلحين!, مواقع عسكرية!, ضربات جوية!, ضربة جوية!',
    },
    example: {
      en: 'Air strikes and shelling hit positions of the armed groups.',
      ar: 'شن الطيران غارات جوية وسط قصف مدفعي واشتباكات.',
    },
  },
  {
    id: 'medtop:20000062',
    slug: 'war',
    en: 'war',
    ar: 'حرب',
    broader: 'medtop:20000056',
    words: {
      en: 'war, wartime!, war torn!, invasion!, invaded!, invading!, civil war!, world war?, outbreak of war!, gaza war!, declared war!, war on iraq!, iran iraq war!',
      ar: '=حرب, =حروب!, غزو!, اجتياح!, حرب أهلية!, إعلان الحرب!, حرب شاملة!, حرب على غزة!, حرب عالمية?, عدوان على غزة!, اندلاع الحرب!, حرب غزة!, زمن الحرب!',
    },
    example: {
      en: 'The invasion began a civil war that lasted years.',
      ar: 'اندلعت حرب أهلية بعد غزو البلاد.',
    },
  },
  {
    id: 'medtop:20000055',
    slug: 'bombings',
    en: 'bombings',
    ar: 'تفجيرات',
    broader: 'medtop:20000053',
    words: {
      en: 'bomb!, bombs!, car bomb!, bombing!, bombings!, suicide bomber!, suicide bombing!, roadside bomb!, explosive device!, explosive belt!, blast, bomber!, booby trapped!, detonated!, improvised explosive!, ied!, explosives!',
      ar: 'تفجير!, تفجيرات!, سيارة مفخخة!, مفخخة!, مفخخات!, عبوة ناسفة!, عبوات ناسفة!, حزام ناسف!, =انتحاري!, =انتحارية!, =انتحاريا!, =انتحاريين!, تفجير انتحاري!, هجوم انتحاري!, متفجرات!, انفجار عبوة!, مفخخ!, فجر نفسه!',
    },
    example: {
      en: 'A suicide bomber set off a car bomb at the gate.',
      ar: 'فجر انتحاري حزاما ناسفا قرب سيارة مفخخة.',
    },
  },
  {
    id: 'medtop:20000053',
    slug: 'terror-attacks',
    en: 'act of terror',
    ar: 'هجمات إرهابية',
    broader: 'medtop:16000000',
    words: {
      en: 'terrorist attack!, terror attack!, claimed responsibility!, act of terror!, suicide attack!, attack claimed by!, terrorist attacks!, terror attacks!',
      ar: 'هجوم إرهابي!, هجمات إرهابية!, عملية إرهابية!, عمل إرهابي!, اعتداء إرهابي!, تبنى الهجوم!, هجوم انتحاري!, مسؤوليته عن الهجوم!, أعمال إرهابية!, اعتداءات إرهابية!',
    },
    example: {
      en: 'The group claimed responsibility for the terrorist attack.',
      ar: 'تبنى التنظيم الهجوم الإرهابي على الحاجز.',
    },
  },
  {
    id: 'medtop:20000058',
    slug: 'foreign-military-intervention',
    en: 'international military intervention',
    ar: 'تدخل عسكري دولي',
    broader: 'medtop:20000056',
    words: {
      en: 'international coalition!, us led coalition!, coalition forces!, us troops!, us forces!, military intervention!, foreign troops!, american troops!, american forces!, withdrawal of troops!, troop withdrawal!, foreign forces!, peacekeeping!, peacekeeper!, peacekeepers!, global coalition!, unifil!',
      ar: 'تحالف دولي!, قوات أميركية!, قوات أمريكية!, القوات الأميركية!, تدخل عسكري!, قوات أجنبية!, انسحاب القوات!, انسحاب القوات الأميركية!, قوات التحالف!, قوات حفظ السلام!, يونيفيل!, وجود أجنبي!, الوجود الأميركي!, قوات دولية!',
    },
    example: {
      en: 'The US-led coalition set a date for the withdrawal of troops.',
      ar: 'حدد موعد انسحاب القوات الأميركية ضمن التحالف الدولي.',
    },
  },
  {
    id: 'medtop:20000060',
    slug: 'military-occupation',
    en: 'military occupation',
    ar: 'احتلال عسكري',
    broader: 'medtop:20000056',
    words: {
      en: 'occupation forces!, occupied territories!, israeli occupation!, occupied west bank!, west bank!, settler!, settlers!, illegal settlement!, occupying!, gaza strip!, occupied palestinian!, israeli settlement!, annexation!',
      ar: 'احتلال, قوات الاحتلال!, احتلال إسرائيلي!, أراض محتلة!, الأراضي المحتلة!, ضفة غربية!, قطاع غزة!, مستوطن!, مستوطنين!, مستوطنات!, استيطان!, جيش الاحتلال!, محتل, القدس المحتلة!',
    },
    example: {
      en: 'Settlers entered the village in the occupied West Bank.',
      ar: 'اقتحمت قوات الاحتلال بلدة في الضفة الغربية.',
    },
  },
  {
    id: 'medtop:20000065',
    slug: 'civil-unrest',
    en: 'civil unrest',
    ar: 'اضطرابات أهلية',
    broader: 'medtop:16000000',
    words: {
      en: 'unrest!, riot!, riots!, rioting!, rioters!, looting?, tear gas!, curfew!, civil disobedience!, uprising!, rebellion!, rebel!, rebels!, revolution, revolt!, insurrection!, mutiny!',
      ar: '=اضطرابات!, أعمال شغب!, شغب!, غاز مسيل للدموع!, قنابل مسيلة للدموع!, حظر التجوال!, حظر التجول!, عصيان مدني!, انتفاضة!, تمرد!, متمردين!, متمردون!, ثورة, ثوار!, فوضى?, أعمال عنف',
    },
    example: {
      en: 'Police used tear gas against rioters and imposed a curfew.',
      ar: 'فرض حظر التجوال بعد أعمال شغب واسعة.',
    },
  },
  {
    id: 'medtop:20000066',
    slug: 'demonstrations',
    en: 'demonstration',
    ar: 'مظاهرات',
    broader: 'medtop:20000065',
    words: {
      en: 'demonstration, demonstrator!, demonstrators!, protest!, protests!, protested!, protester!, protesters!, protestors!, sit in!, rally, rallies?, march?, tahrir square!, took to the streets!, street protest!',
      ar: 'تظاهرة!, تظاهرات!, =مظاهرة!, =مظاهرات!, متظاهر!, متظاهرين!, متظاهرون!, محتج!, محتجين!, محتجون!, احتجاج!, احتجاجات!, احتجاجي!, اعتصام!, معتصمين!, وقفة احتجاجية!, مسيرة?, ساحة التحرير!, حراك شعبي!, تحركات احتجاجية!, حراك?',
    },
    example: {
      en: 'Protesters gathered in the square for a sit-in.',
      ar: 'تجمع المتظاهرون في ساحة التحرير ضمن وقفة احتجاجية.',
    },
  },
  {
    id: 'medtop:20000070',
    slug: 'coups',
    en: "coup d'etat",
    ar: 'انقلاب',
    broader: 'medtop:16000000',
    words: {
      en: 'coup!, coup attempt!, military coup!, coup plotter!, junta!, overthrow!, overthrown!, ousted',
      ar: 'انقلاب!, محاولة انقلاب!, محاولة انقلابية!, انقلابيين!, انقلاب عسكري!, إطاحة, مجلس عسكري!, قلب نظام الحكم!',
    },
    example: {
      en: 'The junta took power in a military coup.',
      ar: 'استولى المجلس العسكري على الحكم في انقلاب.',
    },
  },
  {
    id: 'medtop:20000071',
    slug: 'massacres',
    en: 'massacre',
    ar: 'مجازر',
    broader: 'medtop:16000000',
    words: {
      en: 'massacre!, massacred!, massacres!, mass killing!, genocide!, genocidal!, ethnic cleansing!, anfal!, halabja!, speicher!, mass execution!',
      ar: 'مجزرة!, مجازر!, مذبحة!, مذابح!, إبادة جماعية!, إبادة!, تطهير عرقي!, حملة الأنفال!, حلبجة!, سبايكر!, جريمة سبايكر!',
    },
    example: {
      en: 'Survivors of the massacre want it named genocide.',
      ar: 'أحيا ناجون ذكرى المجزرة وطالبوا بالاعتراف بالإبادة الجماعية.',
    },
  },
  {
    id: 'medtop:20000073',
    slug: 'peace-process',
    en: 'peace process',
    ar: 'عملية السلام',
    broader: 'medtop:16000000',
    words: {
      en: 'peace process!, peace talks!, peace deal!, peace agreement!, peace plan!, ceasefire!, cease fire!, truce!, peace accord!, two state solution!, peace negotiations!, reconciliation, national reconciliation!, peace envoy!, de escalation!, mediation, mediator',
      ar: 'عملية السلام!, محادثات السلام!, مفاوضات السلام!, اتفاق السلام!, خطة السلام!, وقف إطلاق النار!, هدنة!, حل الدولتين!, مصالحة وطنية!, =مصالحة, وساطة, وسيط, وسطاء, تهدئة!, خفض التصعيد!, =سلام?',
    },
    example: {
      en: 'Mediators hope the ceasefire will lead to peace talks.',
      ar: 'يأمل الوسطاء أن تمهد الهدنة لوقف إطلاق النار.',
    },
  },
  {
    id: 'medtop:20000077',
    slug: 'reconstruction',
    en: 'post-war reconstruction',
    ar: 'إعمار ما بعد الحرب',
    broader: 'medtop:16000000',
    words: {
      en: 'post war reconstruction!, reconstruction of iraq!, reconstruction!, reconstruction fund!, liberated areas!, rebuild, rebuilding, war damage!',
      ar: 'إعادة إعمار!, إعادة الإعمار!, إعمار غزة!, إعمار العراق!, صندوق الإعمار!, صندوق إعادة إعمار!, مناطق محررة!, مناطق متضررة من الحرب!',
    },
    example: {
      en: 'The reconstruction fund is rebuilding the liberated areas.',
      ar: 'يمول صندوق إعادة الإعمار مشاريع في المناطق المحررة.',
    },
  },
  {
    id: 'medtop:20000078',
    slug: 'disarmament-and-mines',
    en: 'disarmament',
    ar: 'نزع السلاح',
    broader: 'medtop:20000077',
    words: {
      en: 'disarmament!, disarm!, landmine!, landmines!, mine clearance!, demining!, unexploded ordnance!, cluster bomb!, decommissioning, arms control!, weapons to the state!',
      ar: 'نزع السلاح!, نزع سلاح!, حصر السلاح بيد الدولة!, حصر السلاح!, ألغام!, لغم!, إزالة الألغام!, مخلفات حربية!, مخلفات الحرب!, ذخائر غير منفجرة!',
    },
    example: {
      en: 'Teams for mine clearance removed landmines from the fields.',
      ar: 'أزالت فرق إزالة الألغام مخلفات حربية من الحقول.',
    },
  },
  {
    id: 'medtop:20000080',
    slug: 'prisoners-of-war',
    en: 'prisoners of war',
    ar: 'أسرى حرب',
    broader: 'medtop:16000000',
    words: {
      en: 'prisoner of war!, prisoners of war!, prisoner exchange!, prisoner swap!, pows!, captured soldier!, palestinian prisoner!, palestinian prisoners!',
      ar: '=أسرى, أسير!, تبادل الأسرى!, أسرى حرب!, صفقة تبادل!, أسرى فلسطينيين!, الأسرى الفلسطينيين!',
    },
    example: {
      en: 'The prisoner exchange freed prisoners of war on both sides.',
      ar: 'جرى تبادل الأسرى بين الجانبين.',
    },
  },
];
