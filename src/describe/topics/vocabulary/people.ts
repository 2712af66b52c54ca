import type { TopicRow } from './row.ts';

/** How people live and work: medtop:08000000, 09000000, 10000000, 14000000. */
export const PEOPLE: readonly TopicRow[] = [
  {
    id: 'medtop:08000000',
    slug: 'human-interest',
    en: 'human interest',
    ar: 'قضايا إنسانية ومنوعات',
    broader: null,
    words: {
      en: 'human interest!, guinness world records!, bizarre!, oddity!, birthday!, =twins!, world record?, celebrities!, lookalike!, heartwarming!',
      ar: 'منوعات!, غرائب!, أغرب!, موسوعة غينيس!, غينيس!, عيد ميلاده!, عيد ميلادها!, توأم!, مشاهير!',
    },
    example: {
      en: 'The bizarre cake for the birthday of the twins is in Guinness World Records.',
      ar: 'دخلت أغرب كعكة موسوعة غينيس.',
    },
  },
  {
    id: 'medtop:20000498',
    slug: 'awards-and-prizes',
    en: 'award and prize',
    ar: 'جوائز ومكافآت',
    broader: 'medtop:08000000',
    words: {
      en: 'nobel prize!, nobel peace prize!, award ceremony!, prizewinner!, laureate!, knighthood!, medal of honour!, honorary degree!, lifetime achievement award!',
      ar: 'جائزة نوبل!, نوبل للسلام!, جائزة نوبل للسلام!, حفل توزيع الجوائز!, توزيع الجوائز!, وسام?, تكريم!, حائزين على!, قلادة!',
    },
    example: {
      en: 'The laureate received the Nobel Prize.',
      ar: 'تسلمت الفائزة جائزة نوبل للسلام.',
    },
  },
  {
    id: 'medtop:20000506',
    slug: 'royalty',
    en: 'imperial and royal matters',
    ar: 'شؤون ملكية',
    broader: 'medtop:08000000',
    words: {
      en: 'royal family!, royal wedding!, buckingham palace!, duke of!, duchess!, prince of wales!, crown prince?, coronation!, monarchy!, prince harry!, queen elizabeth!, =royals!',
      ar: 'أسرة مالكة!, عائلة مالكة!, قصر باكنغهام!, زفاف ملكي!, دوقة!, دوق!, أمير ويلز!, تتويج الملك!, ملكة بريطانيا!, ملكة إليزابيث!',
    },
    example: {
      en: 'The royal wedding was held at Buckingham Palace.',
      ar: 'حضرت العائلة المالكة حفل زفاف ملكي.',
    },
  },
  {
    id: 'medtop:20001235',
    slug: 'funerals-and-memorials',
    en: 'funeral and memorial service',
    ar: 'تشييع وتأبين',
    broader: 'medtop:08000000',
    words: {
      en: 'funeral!, memorial service!, mourners!, condolences!, condolence!, burial!, buried!, obituary!, funeral procession!, passed away!, mourning!, coffin!',
      ar: 'تشييع!, جنازة!, مشيعين!, مجلس عزاء!, تعازي!, تعزية!, عزاء!, حفل تأبيني!, تأبين!, دفن!, جثمان!, وافته المنية!, رحيل, حداد!, ووري الثرى!, نعى!, تأبيني!',
    },
    example: {
      en: 'Mourners followed the coffin at the funeral.',
      ar: 'شارك المئات في تشييع جثمان الراحل.',
    },
  },
  {
    id: 'medtop:20000500',
    slug: 'animals',
    en: 'animal',
    ar: 'حيوانات',
    broader: 'medtop:08000000',
    words: {
      en: 'animal!, animals!, pet!, pets!, zoo!, kitten!, puppy!, animal welfare!, animal rights!, fox hunting!, hunt ban!, panda!, stray dogs!, veterinarian!',
      ar: 'حيوان!, حيوانات!, حديقة الحيوان!, كلاب!, كلب!, قطط!, قطة!, بيطري!, كلاب سائبة!, باندا!, أسود?, قرش?',
    },
    example: {
      en: 'The zoo took in stray dogs and other animals.',
      ar: 'استقبلت حديقة الحيوان قططا وكلابا.',
    },
  },
  {
    id: 'medtop:09000000',
    slug: 'labour',
    en: 'labour',
    ar: 'عمل',
    broader: null,
    words: {
      en: 'workers!, workforce!, labour market!, labor market!, employee!, employees!, employers!, employer!, jobs, job, labour law!, labor law!, contract workers!, working hours!, child labour!, minimum wage!',
      ar: '=عمال!, عاملين?, أيد عاملة!, أيدي عاملة!, سوق العمل!, وزارة العمل!, وزير العمل!, موظفين!, موظف?, قانون العمل!, فرص عمل!, =عمالة!, عمالة أجنبية!, ساعات العمل!, أجراء اليوميين!, وظائف!, عمالة الأطفال!',
    },
    example: {
      en: 'Employers and workers disagree on working hours.',
      ar: 'أعلنت وزارة العمل توفير فرص عمل للأيدي العاملة.',
    },
  },
  {
    id: 'medtop:20000509',
    slug: 'employment',
    en: 'employment',
    ar: 'توظيف',
    broader: 'medtop:09000000',
    words: {
      en: 'employment!, recruitment!, job creation!, new jobs!, hiring!, redundancies!, job cuts!, layoffs!, job losses!, vacancies!, apprenticeship!, career?, vocational training!',
      ar: 'تعيين, تعيينات!, توظيف!, تشغيل, انتداب!, درجات وظيفية!, درجة وظيفية!, فرص العمل!, تسريح العمال!, عقود وأجراء!, مجلس الخدمة!, تثبيت العقود!, تدريب مهني!, حملة شهادات!, تعيين الخريجين!, انتدابات!',
    },
    example: {
      en: 'Job cuts follow a freeze on recruitment and employment.',
      ar: 'يطالب الخريجون بالتعيين وتوفير درجات وظيفية.',
    },
  },
  {
    id: 'medtop:20000518',
    slug: 'wages',
    en: 'wages and benefits',
    ar: 'رواتب وأجور',
    broader: 'medtop:09000000',
    words: {
      en: 'wages!, salary!, salaries!, pay rise!, minimum wage!, unpaid wages!, public sector salaries!, pay deal!, bonus payment!',
      ar: 'رواتب!, راتب!, أجور!, =مرتبات!, أجر شهري?, رواتب الموظفين!, صرف الرواتب!, سلم الرواتب!, حد أدنى للأجور!, =علاوات!, مستحقات مالية!, زيادة في الأجور!, =مخصصات, توطين الرواتب!',
    },
    example: {
      en: 'Salaries were late and the minimum wage is low.',
      ar: 'تأخر صرف الرواتب وطالب الموظفون بسلم الرواتب.',
    },
  },
  {
    id: 'medtop:20000530',
    slug: 'strikes',
    en: 'labour strike',
    ar: 'إضرابات',
    broader: 'medtop:09000000',
    words: {
      en: 'on strike!, general strike!, industrial action!, walkout!, strike action!, walk out!, picket line!, labour dispute!',
      ar: 'إضراب!, إضرابات!, إضراب عام!, مضربين!, مضربون!, إضراب عن العمل!, توقف عن العمل',
    },
    example: {
      en: 'Drivers went on strike; the general strike lasts a day.',
      ar: 'دخل السائقون في إضراب عام عن العمل.',
    },
  },
  {
    id: 'medtop:20000533',
    slug: 'unemployment',
    en: 'unemployment',
    ar: 'بطالة',
    broader: 'medtop:09000000',
    words: {
      en: 'unemployment!, unemployed!, jobless!, joblessness!, unemployment rate!, jobless total!, unemployment benefit!',
      ar: 'بطالة!, معدلات البطالة!, عاطل!, عاطلين!, عاطلون!, عاطلين عن العمل!, نسبة البطالة!, معطلين!',
    },
    example: {
      en: 'Unemployment rose and a million people are jobless.',
      ar: 'ارتفعت معدلات البطالة بين العاطلين عن العمل.',
    },
  },
  {
    id: 'medtop:20000532',
    slug: 'pensions',
    en: 'pension',
    ar: 'تقاعد',
    broader: 'medtop:09000000',
    words: {
      en: 'pension!, pensions!, pensioner!, pensioners!, retirement age!, retirement!, pension fund!, state pension!, retiree!',
      ar: 'تقاعد!, متقاعد!, متقاعدين!, متقاعدون!, رواتب المتقاعدين!, سن التقاعد!, هيئة التقاعد!, تقاعدي!, ضمان اجتماعي, صناديق اجتماعية!, قانون التقاعد!, معاش تقاعدي!',
    },
    example: {
      en: 'The pension fund pays pensioners from the retirement age.',
      ar: 'صرفت هيئة التقاعد رواتب المتقاعدين.',
    },
  },
  {
    id: 'medtop:20000536',
    slug: 'trade-unions',
    en: 'unions',
    ar: 'نقابات',
    broader: 'medtop:09000000',
    words: {
      en: 'trade union!, trade unions!, labour union!, labor union!, union leader!, collective bargaining!, syndicate, union members!, unionist!',
      ar: 'نقابة!, نقابات!, نقابي!, نقابيين!, اتحاد العمال!, اتحاد الشغل!, الاتحاد العام التونسي للشغل!, اتحاد نقابات!, نقيب!, اتفاق جماعي!',
    },
    example: {
      en: 'Trade unions and a union leader opened collective bargaining.',
      ar: 'التقى الوزير ممثلي النقابات واتحاد العمال.',
    },
  },
  {
    id: 'medtop:10000000',
    slug: 'lifestyle-and-leisure',
    en: 'lifestyle and leisure',
    ar: 'أسلوب حياة وترفيه',
    broader: null,
    words: {
      en: 'lifestyle!, leisure!, hobby!, hobbies!, holidaymaker!, recreation!, gardening!, home decor!, wellness!, park visitors!, amusement park!',
      ar: 'أسلوب حياة!, نمط الحياة!, نمط حياة!, هواية!, هوايات!, ديكور!, متنزه!, متنزهات!, حدائق عامة!, مدينة ألعاب!, أوقات الفراغ!, استجمام!',
    },
    example: {
      en: 'Gardening is a hobby that fits a slow lifestyle.',
      ar: 'يمارس هواياته في المتنزهات ضمن نمط حياة هادئ.',
    },
  },
  {
    id: 'medtop:20000548',
    slug: 'video-games',
    en: 'video game',
    ar: 'ألعاب الفيديو',
    broader: 'medtop:10000000',
    words: {
      en: 'video game!, video games!, gamers!, gamer!, playstation!, xbox!, nintendo!, console!, pubg!, gaming!, game console!, online game!, esports!',
      ar: 'ألعاب الفيديو!, لعبة فيديو!, ألعاب إلكترونية!, لعبة إلكترونية!, بلايستيشن!, بلاي ستيشن!, إكس بوكس!, نينتندو!, ببجي!, رياضات إلكترونية!',
    },
    example: {
      en: 'Gamers queued for the new video game console.',
      ar: 'طرحت الشركة لعبة فيديو على منصة بلايستيشن.',
    },
  },
  {
    id: 'medtop:20000563',
    slug: 'travel-and-tourism',
    en: 'travel and tourism',
    ar: 'سفر وسياحة',
    broader: 'medtop:10000000',
    words: {
      en: 'tourism!, tourist!, tourists!, holiday resort!, resort!, sightseeing!, backpacker!, visitors?, tourist season!, travellers!',
      ar: '=سياحة!, =سياحي!, =سياحية!, سائح!, سياح!, سياح أجانب!, سفر?, منتجع!, منتجعات!, مواقع سياحية!, مصطاف!, اصطياف!, سائحين!',
    },
    example: {
      en: 'Tourists are coming back to the mountain resort.',
      ar: 'توافد السياح على المنتجعات والمواقع السياحية.',
    },
  },
  {
    id: 'medtop:20000568',
    slug: 'food-and-drink',
    en: 'food and drink enthusiasm',
    ar: 'طعام وشراب',
    broader: 'medtop:10000000',
    words: {
      en: 'recipe!, recipes!, chef!, cuisine!, restaurant!, restaurants!, cookery!, cooking!, dish!, dishes!, bakery!, cafe!, baking!, wine!, gourmet!',
      ar: 'مطبخ!, =وصفة!, =وصفات!, شيف!, طاه!, طهي!, =طبق!, =أطباق!, مطعم!, مطاعم!, =أكلات!, مأكولات!, حلويات!, مقهى!, مقاهي!, طبخ!, قهوة!',
    },
    example: {
      en: 'The chef shared recipes for dishes of the local cuisine.',
      ar: 'قدم الشيف وصفات لأطباق من المطبخ الشعبي.',
    },
  },
  {
    id: 'medtop:20000552',
    slug: 'public-holidays',
    en: 'public holiday',
    ar: 'عطل رسمية',
    broader: 'medtop:10000000',
    words: {
      en: 'public holiday!, official holiday!, bank holiday!, national day!, new year celebrations!, independence day!, new year eve!',
      ar: 'عطلة رسمية!, عطل رسمية!, تعطيل الدوام!, تعطيل الدوام الرسمي!, عيد وطني!, رأس السنة!, عيد الاستقلال!, يوم عطلة!, عطلة',
    },
    example: {
      en: 'Sunday will be a public holiday for national day.',
      ar: 'أعلنت الأمانة تعطيل الدوام الرسمي وعدت الأحد عطلة رسمية.',
    },
  },
  {
    id: 'medtop:14000000',
    slug: 'society',
    en: 'society',
    ar: 'مجتمع',
    broader: null,
    words: {
      en: 'social issues!, society, communities?, community?, social welfare!, welfare, tribe!, tribal!, clan!, tribes!, youth?, women?, social affairs!, orphans!',
      ar: 'مجتمع, =اجتماعي?, =اجتماعية?, قضايا اجتماعية!, عشيرة!, عشائر!, عشائري!, =قبيلة!, قبائل!, شؤون اجتماعية!, وزارة الشؤون الاجتماعية!, رعاية اجتماعية!, أيتام!, نزاع عشائري!, شباب?, شيوخ العشائر!',
    },
    example: {
      en: 'Tribal elders met on social issues of the tribe.',
      ar: 'اجتمع شيوخ العشائر لإنهاء نزاع عشائري وبحث أوضاع المجتمع.',
    },
  },
  {
    id: 'medtop:20000771',
    slug: 'immigration',
    en: 'immigration',
    ar: 'هجرة',
    broader: 'medtop:14000000',
    words: {
      en: 'immigration!, immigrant!, immigrants!, migrant!, migrants!, migration!, emigration!, illegal immigrants!, illegal migration!, diaspora!, expatriates!, migrant boat!',
      ar: 'هجرة!, مهاجر!, مهاجرين!, مهاجرون!, هجرة غير شرعية!, هجرة غير نظامية!, مغتربين!, مغترب!, جالية!, =حارقين!, =حرقة!, قوارب الموت!, حارق!',
    },
    example: {
      en: 'Migrants crossed the border; immigration is rising.',
      ar: 'أنقذ خفر السواحل مهاجرين في رحلة هجرة غير شرعية.',
    },
  },
  {
    id: 'medtop:20000780',
    slug: 'family-and-marriage',
    en: 'family',
    ar: 'أسرة وزواج',
    broader: 'medtop:14000000',
    words: {
      en: 'marriage!, divorce!, divorced!, wedding!, child marriage!, custody of children!, abortion!, adoption, family law!, parenting!, childcare!, bride!, groom, domestic violence!, married couple!',
      ar: 'زواج!, طلاق!, زفاف!, زواج القاصرات!, حضانة!, =أسرية!, =أسرة?, عنف أسري!, إجهاض!, تبني?, زوجين!, عروس!, خطوبة!, أحوال شخصية!, حضانة الأطفال!',
    },
    example: {
      en: 'Divorce and child marriage worry family lawyers.',
      ar: 'ارتفعت نسب الطلاق مقابل انخفاض الزواج.',
    },
  },
  {
    id: 'medtop:20000790',
    slug: 'children',
    en: 'children',
    ar: 'أطفال',
    broader: 'medtop:14000000',
    words: {
      en: 'unicef!, children rights!, childhood!, street children!, orphanage!, orphan!, foster care!, children in need!, rights of the child!',
      ar: 'طفولة!, حقوق الطفل!, يونيسف!, أطفال الشوارع!, دار الأيتام!, رياض الأطفال!, أطفال?, طفل?, حماية الطفل!, يتيم!, رعاية الطفولة!',
    },
    example: {
      en: 'UNICEF wrote about street children and childhood.',
      ar: 'أصدرت اليونيسف تقريرا عن حقوق الطفل والطفولة.',
    },
  },
  {
    id: 'medtop:20000793',
    slug: 'gender',
    en: 'gender',
    ar: 'قضايا المرأة والنوع الاجتماعي',
    broader: 'medtop:14000000',
    words: {
      en: 'gender!, gender equality!, women rights!, womens rights!, women s rights!, violence against women!, feminist!, female empowerment!, empowerment of women!, gay rights!, gay marriage!, honour killing!',
      ar: 'حقوق المرأة!, تمكين المرأة!, عنف ضد المرأة!, مساواة بين الجنسين!, مساواة!, نسوي!, نسوية!, نسائي, يوم المرأة!, جرائم الشرف!, نوع اجتماعي!, عنف ضد النساء!',
    },
    example: {
      en: "A march for women's rights spoke against violence against women.",
      ar: 'دعت الناشطات إلى تمكين المرأة وإنهاء العنف ضد النساء.',
    },
  },
  {
    id: 'medtop:20000795',
    slug: 'minorities',
    en: 'national or ethnic minority',
    ar: 'أقليات قومية وعرقية',
    broader: 'medtop:14000000',
    words: {
      en: 'ethnic minority!, minority rights!, minorities!, turkmen!, yazidis!, shabak!, kurds?, roma community!, uighur!, ethnic group!, rohingya!',
      ar: '=أقليات!, =أقلية!, مكونات?, تركمان!, إيزيديين!, حقوق الأقليات!, غجر!, أمازيغ!, أمازيغية!, روهينغا!, إيغور!',
    },
    example: {
      en: 'Turkmen and other minorities want their minority rights.',
      ar: 'طالب التركمان وسائر الأقليات بحقوقهم.',
    },
  },
  {
    id: 'medtop:20000775',
    slug: 'discrimination',
    en: 'discrimination',
    ar: 'تمييز',
    broader: 'medtop:14000000',
    words: {
      en: 'discrimination!, racism!, racist!, racial!, islamophobia!, hate speech!, hate crime!, racial abuse!, xenophobia!',
      ar: '=عنصرية!, =عنصري!, =عنصريين!, تمييز عنصري!, إسلاموفوبيا!, خطاب الكراهية!, كراهية!, خطاب كراهية!, كراهية الأجانب!, تمييز?',
    },
    example: {
      en: 'Racism and hate speech must end.',
      ar: 'أدان البيان العنصرية وخطاب الكراهية.',
    },
  },
  {
    id: 'medtop:20000801',
    slug: 'poverty',
    en: 'poverty',
    ar: 'فقر',
    broader: 'medtop:14000000',
    words: {
      en: 'poverty!, poverty line!, poverty rate!, homeless!, homelessness!, slum!, slums!, poorest!, destitute!, food insecurity!',
      ar: 'فقر!, خط الفقر!, فقراء!, فقير, معدلات الفقر!, مشردين!, عشوائيات!, عشوائي?, محتاجين!, متسولين!, تسول!, معوزين!, عائلات معوزة!, مهمشين!',
    },
    example: {
      en: 'Poverty rises and families below the poverty line are homeless.',
      ar: 'ارتفع عدد الفقراء تحت خط الفقر.',
    },
  },
  {
    id: 'medtop:20000817',
    slug: 'welfare-and-charity',
    en: 'welfare',
    ar: 'رعاية اجتماعية وعمل خيري',
    broader: 'medtop:14000000',
    words: {
      en: 'charity!, charities!, charitable!, welfare benefits!, social security!, social protection!, donations!, fundraising!, volunteer!, volunteers!, disabled!, disabilities!, people with disabilities!, ration card!, elderly!',
      ar: 'جمعية خيرية!, جمعيات خيرية!, عمل خيري!, =خيري!, =خيرية!, تبرعات!, تبرع!, متطوعين!, تطوع!, رعاية اجتماعية!, حماية اجتماعية!, شبكة الحماية الاجتماعية!, ذوي الاحتياجات الخاصة!, ذوي الإعاقة!, معاقين!, بطاقة تموينية!, =مسنين!, سلة غذائية!, سلال غذائية!, ذوي الهمم!',
    },
    example: {
      en: 'The charity raised donations for people with disabilities.',
      ar: 'وزعت جمعية خيرية سلالا غذائية ضمن حملة تبرعات.',
    },
  },
  {
    id: 'medtop:20000804',
    slug: 'addiction',
    en: 'addiction',
    ar: 'إدمان',
    broader: 'medtop:14000000',
    words: {
      en: 'addiction!, addict!, addicts!, drug abuse!, drug addiction!, alcoholism!, drug users!, binge drinking!, rehab!',
      ar: 'إدمان!, مدمن!, مدمنين!, مدمنون!, إدمان المخدرات!, علاج الإدمان!, إدمان الكحول!, متعاطين!, متعاطي!',
    },
    example: {
      en: 'A clinic treats addicts for drug addiction.',
      ar: 'افتتح مركز علاج الإدمان أبوابه للمدمنين.',
    },
  },
  {
    id: 'medtop:20000813',
    slug: 'suicide',
    en: 'suicide',
    ar: 'انتحار',
    broader: 'medtop:14000000',
    words: {
      en: 'suicide rate!, committed suicide!, attempted suicide!, suicide attempt!, suicides!, took his own life!, took her own life!, hanged himself!, hanged herself!',
      ar: 'انتحار!, حالات الانتحار!, محاولة انتحار!, أقدم على الانتحار!, انتحر!, انتحرت!, شنق نفسه!',
    },
    example: {
      en: 'A student took her own life; the suicide rate is up.',
      ar: 'سجلت الشرطة حالات انتحار بين الشباب.',
    },
  },
  {
    id: 'medtop:20000770',
    slug: 'demographics-and-census',
    en: 'demographics',
    ar: 'سكان وتعداد',
    broader: 'medtop:14000000',
    words: {
      en: 'census!, population growth!, population census!, birth rate!, demographic!, demographics!, life expectancy!, population count!',
      ar: 'تعداد سكاني!, تعداد عام للسكان!, تعداد السكان!, إحصاء سكاني!, عدد السكان!, نمو سكاني!, ديموغرافي!, ديمغرافي!, متوسط العمر!, معدل الولادات!, تعداد سكان!',
    },
    example: {
      en: 'The census will count population growth.',
      ar: 'أجرت الوزارة التعداد العام للسكان.',
    },
  },
];
