import type { TopicRow } from './row.ts';

/** Elections, parties, the branches and levels of government: medtop:11000000 without its foreign and security side. */
export const POLITICS: readonly TopicRow[] = [
  {
    id: 'medtop:11000000',
    slug: 'politics',
    en: 'politics',
    ar: 'سياسة',
    broader: null,
    words: {
      en: 'minister, ministry, ministerial, politics!, political, politician!, mp, premier, prime minister, president, opposition, spokesman?, leadership, coalition government, ruling?, deputy?, presidency, statesman, policy?, political bloc!, reform?, sectarian?, ministers, secretary of state',
      ar: 'وزير, وزراء, وزيرة, وزارة?, =سياسي!, =سياسية!, =سياسة, =سياسيين!, =سياسيون, رئيس الوزراء!, رئيس الجمهورية!, رئيس الحكومة!, معارضة, زعيم, كتلة سياسية!, كتلة نيابية!, ائتلاف, قوى سياسية!, مكتب سياسي, محاصصة, توافق?, رئاسة?, ناطق باسم?, إصلاح?, نظام الحكم',
    },
    example: {
      en: 'The prime minister met opposition politicians to end the political dispute.',
      ar: 'بحث رئيس الوزراء مع القوى السياسية وزعماء المعارضة الأزمة القائمة.',
    },
  },
  {
    id: 'medtop:20000574',
    slug: 'elections',
    en: 'election',
    ar: 'انتخابات',
    broader: 'medtop:11000000',
    words: {
      en: 'election!, electoral!, elections commission!, ballot!, ballot box!, ballot boxes!, polling station!, polling centre!, polls?, voter!, voter turnout!, electorate!, electoral commission!, general election!, by election!, vote count, vote counting, constituency, run off?, exit poll!, parliamentary election!, presidential election!, provincial election!',
      ar: 'انتخابات!, انتخابي!, ناخب!, ناخبين!, اقتراع!, مراكز اقتراع!, صناديق الاقتراع!, مفوضية الانتخابات!, المفوضية العليا المستقلة للانتخابات!, مرشح, مرشحين, فرز الأصوات!, عد وفرز!, نسبة المشاركة, دائرة انتخابية!, قوائم انتخابية!, إعادة الانتخابات!',
    },
    example: {
      en: 'Polling stations closed and the electoral commission began counting the ballots.',
      ar: 'أغلقت مراكز الاقتراع أبوابها وبدأت مفوضية الانتخابات فرز الأصوات.',
    },
  },
  {
    id: 'medtop:20000580',
    slug: 'political-campaigns',
    en: 'political campaigns',
    ar: 'حملات انتخابية',
    broader: 'medtop:20000574',
    words: {
      en: 'election campaign!, campaign trail!, campaign rally!, manifesto!, election poster!, campaigning, canvassing, electioneering!',
      ar: 'حملة انتخابية!, حملات انتخابية!, برنامج انتخابي!, دعاية انتخابية!, مهرجان انتخابي!, صمت انتخابي!, لافتات انتخابية!',
    },
    example: {
      en: 'Parties opened the election campaign with posters and a manifesto.',
      ar: 'انطلقت الحملة الانتخابية وعلقت الأحزاب صورها ضمن الدعاية الانتخابية.',
    },
  },
  {
    id: 'medtop:20000584',
    slug: 'referendums',
    en: 'referenda',
    ar: 'استفتاء',
    broader: 'medtop:20000574',
    words: { en: 'referendum!, referenda!, plebiscite!, independence vote', ar: 'استفتاء!, استفتاءات!, استفتاء الانفصال!, استفتاء شعبي!' },
    example: {
      en: 'The region will hold a referendum on the new borders.',
      ar: 'دعا الإقليم إلى استفتاء شعبي على الحدود الجديدة.',
    },
  },
  {
    id: 'medtop:20000586',
    slug: 'voting',
    en: 'voting',
    ar: 'تصويت',
    broader: 'medtop:20000574',
    words: {
      en: 'voting, voted, vote?, postal voting!, absentee, cast their vote!',
      ar: 'تصويت, صوت على?, صوتوا?, أدلى بصوته!, الإدلاء بأصواتهم!, تصويت إلكتروني!',
    },
    example: {
      en: 'Citizens cast their votes early; voting ends at six.',
      ar: 'توافد المواطنون على الإدلاء بأصواتهم في تصويت يستمر حتى المساء.',
    },
  },
  {
    id: 'medtop:20000615',
    slug: 'parliament',
    en: 'parliament',
    ar: 'برلمان',
    broader: 'medtop:11000000',
    words: {
      en: 'parliament!, parliamentary, parliamentarian!, lawmaker!, legislator!, mps!, house of commons!, house of representatives!, house of lords!, senate!, senator!, council of representatives!, knesset, speaker of parliament!, parliament speaker!, bill?, quorum, backbencher!, congress?, parliamentary committee!',
      ar: 'برلمان!, برلماني!, مجلس النواب!, مجلس الأمة!, مجلس الشورى!, مجلس الشيوخ!, نائب?, نواب, النواب!, =نيابي!, =نيابية!, قبة البرلمان!, رئيس مجلس النواب!, رئيس البرلمان!, جلسة برلمانية!, لجنة نيابية!, اللجنة المالية النيابية!, كونغرس, كنيست, مشروع قانون, نصاب قانوني, استجواب',
    },
    example: {
      en: 'Lawmakers in parliament postponed the session for lack of a quorum.',
      ar: 'أرجأ مجلس النواب جلسته لعدم اكتمال النصاب القانوني.',
    },
  },
  {
    id: 'medtop:20000597',
    slug: 'constitution',
    en: 'constitution (law)',
    ar: 'دستور',
    broader: 'medtop:20000593',
    words: {
      en: 'constitution!, constitutional, constitutional amendment!, unconstitutional!, draft constitution!',
      ar: '=دستور!, =دستوري!, =دستورية!, تعديلات دستورية!, تعديل الدستور!, مسودة الدستور!',
    },
    example: {
      en: 'A committee will draft amendments to the constitution.',
      ar: 'شكلت لجنة لصياغة تعديلات دستورية على مواد الدستور.',
    },
  },
  {
    id: 'medtop:20000593',
    slug: 'government',
    en: 'government',
    ar: 'حكومة',
    broader: 'medtop:11000000',
    words: {
      en: 'government, cabinet, council of ministers!, cabinet reshuffle!, government formation!, form a government!, new government!, caretaker government!, cabinet meeting!, vote of confidence!, no confidence',
      ar: 'حكومة, حكومي?, مجلس الوزراء!, تشكيل الحكومة!, تشكيلة وزارية!, حكومة جديدة!, حكومة تصريف أعمال!, تعديل وزاري!, كابينة وزارية!, حقيبة وزارية!, منح الثقة, سحب الثقة!, حكومة وحدة وطنية!',
    },
    example: {
      en: 'Talks on forming a new government stalled over the cabinet posts.',
      ar: 'تعثرت مشاورات تشكيل الحكومة بسبب الخلاف على الحقائب الوزارية.',
    },
  },
  {
    id: 'medtop:20000610',
    slug: 'heads-of-state',
    en: 'heads of state',
    ar: 'رؤساء الدول',
    broader: 'medtop:20000593',
    words: {
      en: 'head of state!, president elect!, presidential palace!, inauguration, sworn in as president!, presidential decree!, presidency',
      ar: 'رئيس الدولة!, رؤساء الدول!, قصر رئاسي!, تنصيب الرئيس!, مرسوم رئاسي!, مرسوم جمهوري!, منصب رئيس الجمهورية!, يمين دستورية!',
    },
    example: {
      en: 'The head of state signed the decree in the presidential palace.',
      ar: 'وقع رئيس الدولة مرسوما جمهوريا في القصر الرئاسي.',
    },
  },
  {
    id: 'medtop:20000612',
    slug: 'local-government',
    en: 'local government and authority',
    ar: 'سلطات محلية',
    broader: 'medtop:20000593',
    words: {
      en: 'governor, governorate, provincial council!, city council!, town council!, municipal!, municipality!, mayor!, local authority!, local council!, district council!, local government!, councillor!',
      ar: 'محافظ?, محافظة?, مجلس المحافظة!, مجالس المحافظات!, بلدية, بلدي, مجلس بلدي!, أمانة بغداد!, أمين العاصمة!, قائممقام!, حكومة محلية!, سلطات محلية!, إدارة محلية!, =عمدة, رئيس البلدية!, مدير الناحية!',
    },
    example: {
      en: 'The provincial council voted to replace the mayor.',
      ar: 'صوت مجلس المحافظة على إعفاء رئيس البلدية.',
    },
  },
  {
    id: 'medtop:20000618',
    slug: 'regional-government',
    en: 'regional government and authority',
    ar: 'حكومات الأقاليم',
    broader: 'medtop:20000593',
    words: {
      en: 'kurdistan region!, kurdistan regional government!, krg!, regional government!, autonomous region!, autonomy, federal region!, federalism!, peshmerga?, devolution!, self rule!',
      ar: 'إقليم كردستان!, حكومة الإقليم!, برلمان الإقليم!, حكم ذاتي!, فدرالي, فيدرالي, فيدرالية!, مناطق متنازع عليها!, حكومة إقليم كردستان!',
    },
    example: {
      en: 'The Kurdistan Region and Baghdad differ on federalism.',
      ar: 'تختلف بغداد وحكومة إقليم كردستان على المناطق المتنازع عليها.',
    },
  },
  {
    id: 'medtop:20000651',
    slug: 'political-parties',
    en: 'political parties and movements',
    ar: 'أحزاب وحركات سياسية',
    broader: 'medtop:11000000',
    words: {
      en: 'political party!, political parties!, ruling party!, opposition party!, party leader!, party conference!, party member!, labour party!, conservative party!, republican party!, democratic party!, labour leader!, labour mp!, tory!, tories!, conservatives, lib dem!, lib dems!, liberal democrat!, national movement!, coordination framework!, state of law coalition!, sadrist!, sadrist movement!, party bloc!, liberal party!, communist party!, politburo!',
      ar: '=حزب!, =أحزاب!, =حزبي!, =حزبية!, أحزاب سياسية!, حزب سياسي!, تيار الحكمة!, تيار صدري!, التيار?, إطار تنسيقي!, دولة القانون!, حركة النهضة!, نداء تونس!, أمين عام الحزب!, قيادي في حزب!, تحالف?, حزب العمال!, حزب حاكم!, كتلة برلمانية!',
    },
    example: {
      en: 'The ruling party and the opposition party agreed to merge.',
      ar: 'اتفقت أحزاب سياسية على برنامج مشترك مع الحزب الحاكم.',
    },
  },
  {
    id: 'medtop:20000647',
    slug: 'political-crises',
    en: 'political crisis',
    ar: 'أزمة سياسية',
    broader: 'medtop:11000000',
    words: {
      en: 'political crisis!, political deadlock!, political impasse!, stalemate?, political stalemate!, state of emergency, resignation of the government!, early elections!, dissolve parliament!',
      ar: 'أزمة سياسية!, انسداد سياسي!, جمود سياسي!, فراغ سياسي!, استقالة الحكومة!, حل البرلمان!, حالة الطوارئ, انتخابات مبكرة!, مأزق سياسي!',
    },
    example: {
      en: 'The political deadlock may lead to early elections.',
      ar: 'يهدد الانسداد السياسي بالذهاب إلى انتخابات مبكرة.',
    },
  },
  {
    id: 'medtop:20000648',
    slug: 'political-dissent',
    en: 'political dissent',
    ar: 'معارضة سياسية',
    broader: 'medtop:11000000',
    words: {
      en: 'dissident!, political prisoner!, opposition activist!, opposition figure!, crackdown on dissent!, exiled opposition!',
      ar: 'منشق!, منشقين!, معتقلي الرأي!, سجناء الرأي!, سجين سياسي!, سجناء سياسيين!, معارض سياسي!, ناشط معارض!',
    },
    example: {
      en: 'The dissident was freed with two other political prisoners.',
      ar: 'أفرج عن سجناء الرأي بينهم معارض سياسي بارز.',
    },
  },
  {
    id: 'medtop:20000654',
    slug: 'democracy',
    en: 'democracy',
    ar: 'ديمقراطية',
    broader: 'medtop:11000000',
    words: {
      en: 'democracy!, democratic transition!, democratisation!, democratization!, rule of law?',
      ar: '=ديمقراطية!, =ديموقراطية!, انتقال ديمقراطي!, مسار ديمقراطي!, تحول ديمقراطي!, تداول السلطة!',
    },
    example: {
      en: 'The report praises the democratic transition and the state of democracy.',
      ar: 'أشاد التقرير بالانتقال الديمقراطي وتداول السلطة.',
    },
  },
  {
    id: 'medtop:20000592',
    slug: 'human-rights',
    en: 'human rights',
    ar: 'حقوق الإنسان',
    broader: 'medtop:20000587',
    words: {
      en: 'human rights!, rights group!, human rights watch!, amnesty international!, rights abuse!, rights violation!, torture, civil liberties!, enforced disappearance!, arbitrary detention!',
      ar: 'حقوق الإنسان!, منظمة العفو الدولية!, هيومن رايتس ووتش!, انتهاكات حقوق!, =حقوقي, =حقوقيين, =حقوقية, تعذيب, اختفاء قسري!, اعتقال تعسفي!, =حريات?, مفوضية حقوق الإنسان!',
    },
    example: {
      en: 'A human rights group recorded cases of torture.',
      ar: 'وثقت منظمة لحقوق الإنسان حالات تعذيب واختفاء قسري.',
    },
  },
  {
    id: 'medtop:20000587',
    slug: 'fundamental-rights',
    en: 'fundamental rights',
    ar: 'حقوق أساسية',
    broader: 'medtop:11000000',
    words: {
      en: 'civil rights!, fundamental rights!, freedom of expression!, freedom of speech!, freedom of assembly!, freedom of belief!',
      ar: 'حقوق أساسية!, حقوق مدنية!, حرية التعبير!, حرية الرأي!, حريات عامة!, حرية المعتقد!, حق التظاهر!',
    },
    example: {
      en: 'The bill limits freedom of speech and freedom of assembly.',
      ar: 'يقيد المشروع حرية التعبير والحريات العامة.',
    },
  },
  {
    id: 'medtop:20000591',
    slug: 'press-freedom',
    en: 'freedom of the press',
    ar: 'حرية الصحافة',
    broader: 'medtop:20000587',
    words: {
      en: 'press freedom!, freedom of the press!, reporters without borders!, journalist detained!, jailed journalist!, detained journalist!, press syndicate',
      ar: 'حرية الصحافة!, مراسلون بلا حدود!, اعتقال صحفي!, اعتقال صحافي!, نقابة الصحفيين, نقابة الصحافيين, حرية الإعلام!, الاعتداء على الصحفيين!',
    },
    example: {
      en: 'Reporters Without Borders says press freedom fell again.',
      ar: 'قالت منظمة مراسلون بلا حدود إن حرية الصحافة تراجعت.',
    },
  },
  {
    id: 'medtop:20000607',
    slug: 'government-budget',
    en: 'government budget',
    ar: 'موازنة الدولة',
    broader: 'medtop:20000593',
    words: {
      en: 'state budget!, budget law!, budget bill!, federal budget!, budget deficit!, national budget!, public spending!, budget?, public finances!, supplementary budget!',
      ar: 'موازنة!, موازنات!, موازنة عامة!, قانون الموازنة!, ميزانية الدولة!, عجز الموازنة!, عجز الميزانية!, قانون المالية!, ميزانية?, إنفاق عام!, مالية عمومية!',
    },
    example: {
      en: 'The budget bill sets public spending for three years.',
      ar: 'أقر قانون الموازنة العامة مع عجز كبير.',
    },
  },
  {
    id: 'medtop:20000620',
    slug: 'taxation',
    en: 'taxation',
    ar: 'ضرائب',
    broader: 'medtop:20000621',
    words: {
      en: 'tax!, taxation!, taxpayer!, income tax!, value added tax!, vat, council tax!, tax cut!, tax rise!, tax revenue!',
      ar: 'ضريبة!, ضرائب!, ضريبي!, ضريبة القيمة المضافة!, ضريبة الدخل!, هيئة الضرائب!, دافعي الضرائب!, جباية!',
    },
    example: {
      en: 'A new income tax will hit most taxpayers.',
      ar: 'فرضت الحكومة ضريبة جديدة على الدخل.',
    },
  },
  {
    id: 'medtop:20000621',
    slug: 'government-policy',
    en: 'government policy',
    ar: 'سياسات حكومية',
    broader: 'medtop:11000000',
    words: {
      en: 'government policy!, white paper!, green paper!, government programme!, government plan!, public policy!, privatisation!, privatization!, housing policy!',
      ar: 'برنامج حكومي!, منهاج وزاري!, سياسات حكومية!, سياسة عامة, خصخصة!, خوصصة!, ورقة بيضاء!, خطة حكومية!',
    },
    example: {
      en: 'A white paper sets out the government programme.',
      ar: 'قدمت الورقة البيضاء ضمن البرنامج الحكومي.',
    },
  },
  {
    id: 'medtop:20000646',
    slug: 'ngos',
    en: 'non-governmental organisation',
    ar: 'منظمات غير حكومية',
    broader: 'medtop:11000000',
    words: {
      en: 'non governmental organisation!, non governmental organization!, ngo!, civil society!, civil society organisation!, aid agency',
      ar: 'منظمات غير حكومية!, منظمة غير حكومية!, مجتمع مدني!, منظمات المجتمع المدني!, جمعيات أهلية!',
    },
    example: {
      en: 'An NGO and other civil society groups signed the appeal.',
      ar: 'وقعت منظمات المجتمع المدني ومنظمات غير حكومية البيان.',
    },
  },
];
