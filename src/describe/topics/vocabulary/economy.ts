import type { TopicRow } from './row.ts';

/** Money, companies, trade, transport: medtop:04000000 without energy. */
export const ECONOMY: readonly TopicRow[] = [
  {
    id: 'medtop:04000000',
    slug: 'economy-business-and-finance',
    en: 'economy, business and finance',
    ar: 'اقتصاد وأعمال ومال',
    broader: null,
    words: {
      en: 'economy!, economic!, economist!, business, company, firm, market, billion?, profit!, sales, revenue!, trade, finance, financial!, investor!, industry, economic reform!, chief executive, fiscal, quarter?, shareholders!, commerce!, private sector!, growth',
      ar: '=اقتصاد!, =اقتصادي!, =اقتصادية!, =اقتصاديين!, شركة, شركات, تجارة, تجاري, أرباح!, إيرادات!, مليار?, مستثمرين!, =مالي?, =مالية?, =مال?, سوق, أسواق, مبيعات!, قطاع خاص!, غرفة التجارة!, رجال أعمال!, =استثماري, =استثمارية, تمويل, صناعي, صناعة, عائدات',
    },
    example: {
      en: 'The company reported a profit as the economy and sales grew.',
      ar: 'أعلنت الشركة أرباحا مع نمو المبيعات في الأسواق.',
    },
  },
  {
    id: 'medtop:20000274',
    slug: 'banking',
    en: 'banking',
    ar: 'مصارف',
    broader: 'medtop:04000000',
    words: {
      en: 'bank, banks, banking!, banker!, bank account!, loans, lender!, lending!, deposit, deposits!, commercial bank!, world bank?, money transfer!, letters of credit!, depositor!, investment bank!',
      ar: '=بنك!, =بنوك!, =مصرف!, =مصارف!, مصرفي!, مصرفية!, =بنكي!, =بنكية!, قروض!, قرض, ودائع!, مودعين!, تحويلات مالية!, اعتمادات مستندية!, ائتمان!',
    },
    example: {
      en: 'Commercial banks raised lending and took in more deposits.',
      ar: 'رفعت المصارف التجارية حجم القروض والودائع.',
    },
  },
  {
    id: 'medtop:20000350',
    slug: 'central-bank',
    en: 'central bank',
    ar: 'بنك مركزي',
    broader: 'medtop:04000000',
    words: {
      en: 'central bank!, federal reserve!, bank of england!, european central bank!, interest rate!, interest rates!, monetary policy!, foreign reserves!, rate cut!, rate rise!, governor of the central bank!',
      ar: 'بنك مركزي!, مصرف مركزي!, المركزي العراقي!, احتياطي الفدرالي!, الاحتياطي الفيدرالي!, سعر الفائدة!, أسعار الفائدة!, سياسة نقدية!, احتياطي أجنبي!, محافظ البنك المركزي!, احتياطي من العملة!',
    },
    example: {
      en: 'The central bank kept its interest rate unchanged.',
      ar: 'أبقى البنك المركزي أسعار الفائدة من دون تغيير.',
    },
  },
  {
    id: 'medtop:20000355',
    slug: 'currency',
    en: 'currency',
    ar: 'عملات',
    broader: 'medtop:04000000',
    words: {
      en: 'currency!, currencies!, exchange rate!, devaluation!, dinar?, dollar?, euro?, foreign exchange!, currency auction!, parallel market!, currency market!, cryptocurrency!, bitcoin!, weak dollar!',
      ar: 'سعر الصرف!, أسعار الصرف!, صرف الدولار!, سعر الدولار!, أسعار الدولار!, =عملة!, =عملات!, نافذة بيع العملة!, سوق موازية!, سوق موازي!, دينار?, دولار?, تخفيض قيمة!, بتكوين!, عملات مشفرة!, عملات رقمية!, بورصة الكفاح!, يورو?',
    },
    example: {
      en: 'The exchange rate moved after the devaluation of the currency.',
      ar: 'ارتفع سعر صرف الدولار أمام الدينار في السوق الموازية.',
    },
  },
  {
    id: 'medtop:20000370',
    slug: 'inflation-and-prices',
    en: 'inflation',
    ar: 'تضخم وأسعار',
    broader: 'medtop:04000000',
    words: {
      en: 'inflation!, consumer prices!, price rises!, cost of living!, price index!, rising prices!, soaring prices!, food prices!, deflation!, purchasing power!',
      ar: 'تضخم!, معدل التضخم!, ارتفاع الأسعار!, غلاء!, غلاء المعيشة!, مؤشر أسعار!, قدرة شرائية!, مقدرة شرائية!, أسعار المواد الغذائية!, ارتفاع أسعار!, زيادة الأسعار!, سعر البيع',
    },
    example: {
      en: 'Inflation rose with food prices and the cost of living.',
      ar: 'سجل معدل التضخم زيادة مع ارتفاع الأسعار وغلاء المعيشة.',
    },
  },
  {
    id: 'medtop:20000357',
    slug: 'economic-growth',
    en: 'economic growth',
    ar: 'نمو اقتصادي',
    broader: 'medtop:04000000',
    words: {
      en: 'economic growth!, gross domestic product!, gdp!, growth rate!, growth forecast!, recession!, economic slowdown!, imf!, international monetary fund!, world bank!, credit rating!, economic recovery!',
      ar: 'نمو اقتصادي!, نمو الاقتصاد!, ناتج محلي إجمالي!, الناتج المحلي!, ناتج داخلي!, معدل النمو!, نسبة النمو!, ركود!, انكماش!, صندوق النقد الدولي!, بنك دولي!, تصنيف ائتماني!, انتعاش اقتصادي!',
    },
    example: {
      en: 'The IMF cut its economic growth forecast; GDP fell.',
      ar: 'خفض صندوق النقد الدولي توقعات النمو الاقتصادي.',
    },
  },
  {
    id: 'medtop:20000368',
    slug: 'government-debt',
    en: 'government debt',
    ar: 'ديون حكومية',
    broader: 'medtop:04000000',
    words: {
      en: 'public debt!, national debt!, sovereign debt!, foreign debt!, debt crisis!, treasury bonds!, government bond!, bonds, debt, external debt!, government borrowing!',
      ar: 'دين عام!, ديون خارجية!, ديون سيادية!, مديونية!, أزمة الديون!, =سندات!, سندات خزينة!, ديون!, اقتراض, دين خارجي!, دين داخلي!',
    },
    example: {
      en: 'Public debt rose as the treasury sold government bonds.',
      ar: 'ارتفع الدين العام مع طرح سندات الخزينة.',
    },
  },
  {
    id: 'medtop:20000396',
    slug: 'stock-markets',
    en: 'stocks',
    ar: 'أسهم وبورصات',
    broader: 'medtop:04000000',
    words: {
      en: '=shares!, share price!, share dealing!, stock market!, stock exchange!, =stocks!, wall street!, ftse!, dow jones!, nasdaq!, share price!, bourse!, trading session!, closing price!, index?, initial public offering!, listed company!',
      ar: '=سهم!, =أسهم!, =بورصة!, =بورصات!, سوق الأوراق المالية!, أوراق مالية!, سوق مالي!, سوق دبي المالي!, مؤشر السوق!, =تداولات!, =تداول, قيمة التداولات!, جلسة التداول!, طرح عام أولي!, أسواق المال!, إغلاق?, توزيعات نقدية!',
    },
    example: {
      en: 'Shares fell on the stock exchange before the closing price.',
      ar: 'تراجعت الأسهم في البورصة عند إغلاق جلسة التداول.',
    },
  },
  {
    id: 'medtop:20000178',
    slug: 'company-earnings',
    en: 'earnings',
    ar: 'نتائج الشركات',
    broader: 'medtop:04000000',
    words: {
      en: 'earnings!, net profit!, annual profit!, quarterly profit!, pre tax profit!, operating profit!, profit warning!, full year profit!, net income!, turnover!, fourth quarter!, third quarter, losses, bankruptcy!, insolvency!, chapter 11!',
      ar: 'أرباح صافية!, صافي الأرباح!, صافي أرباح!, نتائج مالية!, أرباح سنوية!, أرباح فصلية!, ربع أول, ربع ثان, ربع ثالث, ربع رابع, خسائر?, إفلاس!, حقوق المساهمين!, إيرادات الشركة!',
    },
    example: {
      en: 'Quarterly profit and net income beat earnings forecasts.',
      ar: 'ارتفع صافي الأرباح في النتائج المالية للشركة.',
    },
  },
  {
    id: 'medtop:20000204',
    slug: 'mergers-and-acquisitions',
    en: 'merger or acquisition',
    ar: 'اندماج واستحواذ',
    broader: 'medtop:04000000',
    words: {
      en: 'merger!, takeover!, takeover bid!, acquisition!, takeover offer!, buyout!, acquire, hostile bid!, joint venture!, stake in!, majority stake!, merge!',
      ar: 'استحواذ!, صفقة استحواذ!, صفقة الاستحواذ!, اندماج, اندماج شركتين!, مشروع مشترك, حصة أغلبية!, شراء حصة!',
    },
    example: {
      en: 'The takeover bid follows a failed merger.',
      ar: 'أعلنت الشركتان صفقة استحواذ بعد فشل الاندماج.',
    },
  },
  {
    id: 'medtop:20000373',
    slug: 'international-trade',
    en: 'international trade',
    ar: 'تجارة دولية',
    broader: 'medtop:04000000',
    words: {
      en: 'exports!, exporter!, imports!, importer!, trade deficit!, trade surplus!, trade agreement!, free trade!, world trade organisation!, world trade organization!, wto!, customs, tariff!, tariffs!, border crossing!, trade exchange!, trade balance!, customs duties!',
      ar: '=صادرات!, تصدير!, =مصدرين!, واردات!, استيراد!, مستوردين!, تبادل تجاري!, ميزان تجاري!, عجز تجاري!, تجارة حرة!, منظمة التجارة العالمية!, رسوم جمركية!, جمارك!, تعرفة جمركية!, منافذ حدودية!, منفذ حدودي!, معبر حدودي!, جمركي!, تجارة دولية!',
    },
    example: {
      en: 'Exports rose after the tariffs ended; the trade deficit shrank.',
      ar: 'ارتفعت الصادرات وتراجع العجز التجاري بعد خفض الرسوم الجمركية.',
    },
  },
  {
    id: 'medtop:20000378',
    slug: 'investment',
    en: 'investments',
    ar: 'استثمارات',
    broader: 'medtop:04000000',
    words: {
      en: 'investment!, investments!, foreign investment!, investor, investors, national investment commission!, investment opportunities!, sovereign wealth fund!, investment law!, investment fund!',
      ar: 'استثمار!, استثمارات!, مستثمر!, مستثمرين!, هيئة الاستثمار!, فرص استثمارية!, فرصة استثمارية!, صندوق سيادي!, استثمار أجنبي!, مناخ الاستثمار!, رخصة استثمارية!, صندوق استثماري!',
    },
    example: {
      en: 'Foreign investment needs a better investment law.',
      ar: 'عرضت هيئة الاستثمار فرصا استثمارية على المستثمرين.',
    },
  },
  {
    id: 'medtop:20000210',
    slug: 'agriculture',
    en: 'agriculture',
    ar: 'زراعة',
    broader: 'medtop:04000000',
    words: {
      en: 'agriculture!, agricultural!, farmer!, farmers!, farming!, harvest!, wheat!, barley!, crop!, crops!, livestock!, date palm!, palm trees!, irrigation!, fertiliser!, fertilizer!, orchard!, rice crop!',
      ar: 'زراعة!, زراعي!, فلاح!, فلاحين!, مزارعين!, مزارع!, محصول!, محاصيل!, قمح!, حنطة!, =شعير!, حصاد!, ثروة حيوانية!, نخيل!, تمور!, ري, أسمدة!, =زيتون!, فلاحة!, بساتين!, =صابة!, مواشي!',
    },
    example: {
      en: 'Farmers began the wheat harvest on irrigated land.',
      ar: 'بدأ الفلاحون حصاد محصول القمح.',
    },
  },
  {
    id: 'medtop:20000241',
    slug: 'real-estate',
    en: 'real estate',
    ar: 'عقارات',
    broader: 'medtop:04000000',
    words: {
      en: 'real estate!, housing market!, house prices!, property market!, property developer!, mortgage!, mortgages!, residential project!, housing units!, housing crisis!, land plots!, rents!',
      ar: 'عقار!, عقارات!, عقاري!, سوق العقارات!, وحدات سكنية!, مجمع سكني!, مجمعات سكنية!, أزمة السكن!, قطع أراض!, قطع أراضي!, إيجارات!, تطوير عقاري!, رهن عقاري!',
    },
    example: {
      en: 'House prices rose and mortgages grew in the property market.',
      ar: 'ارتفعت أسعار العقارات مع نقص الوحدات السكنية.',
    },
  },
  {
    id: 'medtop:20001245',
    slug: 'infrastructure',
    en: 'infrastructure projects',
    ar: 'مشاريع البنية التحتية',
    broader: 'medtop:04000000',
    words: {
      en: 'infrastructure!, infrastructure project!, construction work!, new bridge!, highway project!, development road!, paving!, sewage network!, construction site!, contractor!, public works!, faw port!, grand faw!',
      ar: 'بنية تحتية!, بنى تحتية!, بنى التحتية!, مشاريع خدمية!, تبليط!, مشروع جسر!, طريق التنمية!, ميناء الفاو!, شبكة المجاري!, مجاري!, مشاريع متلكئة!, مقاولين!, مشروع سكني!, أشغال عامة!, إكساء!, حجر الأساس!',
    },
    example: {
      en: 'Infrastructure work on a new bridge went to a contractor.',
      ar: 'وضع حجر الأساس لمشاريع البنية التحتية ومنها تبليط الشوارع.',
    },
  },
  {
    id: 'medtop:20000337',
    slug: 'transport',
    en: 'transport',
    ar: 'نقل',
    broader: 'medtop:04000000',
    words: {
      en: 'transport!, railway!, railways!, rail, metro!, public transport!, bus service!, train service!, traffic jam!, motorway, commuter!, lorry drivers!, freight!, road network!, ministry of transport!',
      ar: 'وزارة النقل!, نقل عام!, نقل بري!, سكك حديد!, سكة حديد!, سكك حديدية!, مترو!, مترو بغداد!, حافلات!, اختناقات مرورية!, زحام مروري!, ازدحامات!, شاحنات!, وزير النقل!, طريق سيارة!',
    },
    example: {
      en: 'The railway will carry freight and the metro will open later.',
      ar: 'أعلنت وزارة النقل تشغيل خط سكك حديد ومشروع مترو.',
    },
  },
  {
    id: 'medtop:20000338',
    slug: 'air-transport',
    en: 'air transport',
    ar: 'نقل جوي',
    broader: 'medtop:20000337',
    words: {
      en: 'airline!, airlines!, airport!, flights!, low cost airline!, aviation!, air traffic!, airways!, boeing!, airbus!, passengers?, carrier?, civil aviation!, airspace!, jet, a380!',
      ar: 'طيران مدني!, مطار!, مطارات!, خطوط جوية!, رحلات جوية!, شركة طيران!, شركات الطيران!, ملاحة جوية!, حركة الطيران!, بوينغ!, إيرباص!, أجواء جوية, مسافرين!, طيران, خطوط جوية عراقية!, رحلات مباشرة!',
    },
    example: {
      en: 'The airline resumed flights from the airport.',
      ar: 'استأنفت الخطوط الجوية رحلاتها من مطار بغداد.',
    },
  },
  {
    id: 'medtop:20000343',
    slug: 'shipping-and-ports',
    en: 'waterway and maritime transport',
    ar: 'نقل بحري وموانئ',
    broader: 'medtop:20000337',
    words: {
      en: 'seaport!, ports, port of?, cargo ship!, container ship!, shipping line!, oil tanker!, tanker!, tankers!, strait of hormuz!, suez canal!, maritime!, red sea shipping!, merchant ship!, umm qasr!, vessel',
      ar: 'ميناء, موانئ!, ميناء أم قصر!, سفينة!, سفن!, ناقلة نفط!, ناقلات!, مضيق هرمز!, قناة السويس!, ملاحة!, ملاحة بحرية!, حاويات!, باخرة!, شحن بحري!, بواخر!',
    },
    example: {
      en: 'Tankers passed the Strait of Hormuz to other seaports.',
      ar: 'عبرت ناقلات النفط مضيق هرمز نحو الموانئ.',
    },
  },
  {
    id: 'medtop:20000233',
    slug: 'telecommunications',
    en: 'telecommunication service',
    ar: 'خدمات الاتصالات',
    broader: 'medtop:04000000',
    words: {
      en: 'telecoms!, telecommunications!, mobile operator!, telecom operator!, phone company!, telecom company!, telecoms firm!, network operator!, internet outage!, mobile operators!',
      ar: '=اتصالات!, شركات الاتصالات!, مشغل اتصالات!, خدمة الإنترنت!, انقطاع الإنترنت!, قطع الإنترنت!, هيئة الإعلام والاتصالات!, وزارة الاتصالات!, مشغلي الاتصالات!, شبكات الهاتف!',
    },
    example: {
      en: 'The telecoms regulator fined a mobile operator.',
      ar: 'أعلنت وزارة الاتصالات عودة خدمة الإنترنت.',
    },
  },
  {
    id: 'medtop:20000331',
    slug: 'tourism-industry',
    en: 'tourism and leisure industry',
    ar: 'سياحة',
    broader: 'medtop:04000000',
    words: {
      en: 'tourism industry!, tourism sector!, tourism ministry!, hotelier!, hotel chain!, tour operator!, hotel occupancy!, tourism revenue!',
      ar: 'قطاع السياحة!, قطاع سياحي!, وزارة السياحة!, وزيرة السياحة!, منشآت فندقية!, فنادق!, وكالات السفر!, موسم سياحي!, إشغال الفنادق!, نزل سياحية!',
    },
    example: {
      en: 'The tourism industry and each hotel chain hired staff.',
      ar: 'ينتظر القطاع السياحي والفنادق موسما أفضل.',
    },
  },
  {
    id: 'medtop:20000296',
    slug: 'automotive',
    en: 'automotive',
    ar: 'صناعة السيارات',
    broader: 'medtop:04000000',
    words: {
      en: 'carmaker!, carmakers!, car maker!, automotive!, car sales!, car plant!, vehicle sales!, electric car!, electric vehicle!, car manufacturer!, automaker!, motor show!',
      ar: 'صناعة السيارات!, مبيعات السيارات!, سيارات كهربائية!, سيارة كهربائية!, شركات السيارات!, معرض السيارات!, طراز جديد, مصنع سيارات!',
    },
    example: {
      en: 'The carmaker will build an electric car.',
      ar: 'تراجعت مبيعات السيارات فيما زادت السيارات الكهربائية.',
    },
  },
  {
    id: 'medtop:20000252',
    slug: 'retail',
    en: 'retail',
    ar: 'تجارة التجزئة',
    broader: 'medtop:04000000',
    words: {
      en: 'retail!, retailer!, retailers!, supermarket!, supermarkets!, department store!, high street!, shopping centre!, shopping mall!, online shopping!, e commerce!, consumer spending!, shopkeeper!, shoppers!',
      ar: 'تجارة التجزئة!, متاجر!, مراكز التسوق!, مركز تسوق!, تسوق!, تجارة إلكترونية!, =تخفيضات!, باعة, تسوق إلكتروني!, محال تجارية!, سوبرماركت!',
    },
    example: {
      en: 'Retailers and supermarkets saw fewer shoppers.',
      ar: 'أقبل الناس على المتاجر ومراكز التسوق.',
    },
  },
];
