import type { TopicRow } from './row.ts';

/** Science, technology, education, environment: medtop:13000000, 05000000, 06000000. */
export const SCIENCE: readonly TopicRow[] = [
  {
    id: 'medtop:13000000',
    slug: 'science-and-technology',
    en: 'science and technology',
    ar: 'علوم وتكنولوجيا',
    broader: null,
    words: {
      en: 'technology!, technologies!, science!, scientific!, scientist!, gadget!, device, devices, digital, laboratory, engineer?, invention!, innovation, hi tech!, high tech!, computer!, computing!, consumer electronics!, mobile phone!, handset!, smartphone!, users, wireless!, mobiles!, consoles',
      ar: 'تكنولوجيا!, تكنولوجي!, تقنية, تقنيات!, علوم, =علمي?, =علمية?, علماء, مختبر?, ابتكار, ابتكارات!, اختراع!, أجهزة, جهاز?, =رقمي!, =رقمية!, إلكتروني, هواتف ذكية!, هاتف ذكي!, حاسوب!, كمبيوتر!, مستخدمين, تطبيق?, هواتف متحركة!, هاتف محمول!, حواسيب!, هواتف محمولة!',
    },
    example: {
      en: 'The new technology lets users of a wireless device share files.',
      ar: 'كشفت الشركة عن هاتف ذكي بتقنيات رقمية جديدة.',
    },
  },
  {
    id: 'medtop:20000763',
    slug: 'information-technology',
    en: 'information technology and computer science',
    ar: 'تقنية المعلومات',
    broader: 'medtop:13000000',
    words: {
      en: 'software!, internet!, web, website, browser!, broadband!, operating system!, microsoft!, google!, pc!, pcs!, laptop!, virus?, spam!, search engine!, online, net users!, information technology!, programmer!, open source!, file sharing!, spyware!, server!, computers!, data centre!, download!, blog, blogs, email!, e mail!, computer virus!, cyber security!, cybersecurity!, chip, processor!, ipod!, peer to peer!',
      ar: 'إنترنت!, برمجيات!, برمجة!, مايكروسوفت!, غوغل!, جوجل!, نظام تشغيل!, متصفح!, تطبيقات!, تقنية المعلومات!, أمن سيبراني!, أمن المعلومات!, محرك بحث!, شبكة الإنترنت!, مواقع إلكترونية!, موقع إلكتروني, حوسبة سحابية!, =معالج!, خوادم!, حاسبات!, =بيانات?, أندرويد!, آي فون!, آيفون!, فيروسات إلكترونية!, ويندوز!, برامج الحاسوب!, رقائق!, =لوحي!, حاسوب محمول!',
    },
    example: {
      en: 'The software has a flaw that a browser on most PCs shares.',
      ar: 'حدثت الشركة نظام تشغيل ومتصفح الإنترنت.',
    },
  },
  {
    id: 'medtop:20000756',
    slug: 'technology-and-engineering',
    en: 'technology and engineering',
    ar: 'تكنولوجيا وهندسة',
    broader: 'medtop:13000000',
    words: {
      en: 'robot!, robots!, robotics!, artificial intelligence!, nanotechnology!, biometric!, engineering!, prototype!, 3d printing!, machine learning!, 3g!, bluetooth!, hdtv!, mp3!, rfid!, chatgpt!, wi fi!, voip!, dvd!',
      ar: 'روبوت!, روبوتات!, ذكاء اصطناعي!, نانو!, هندسة, بيومتري, طباعة ثلاثية الأبعاد!, واقع افتراضي!, واقع معزز!, بلوتوث!, جيل خامس!, شبكات الجيل الخامس!, إنترنت الأشياء!, كاميرا رقمية!, ميغابيكسل!',
    },
    example: {
      en: 'Engineers showed a robot that uses artificial intelligence.',
      ar: 'عرض المهندسون روبوتا يعمل بالذكاء الاصطناعي.',
    },
  },
  {
    id: 'medtop:20000735',
    slug: 'scientific-research',
    en: 'scientific research',
    ar: 'أبحاث علمية',
    broader: 'medtop:13000000',
    words: {
      en: 'researcher!, researchers!, scientists!, scientific study!, scientific research!, experiment!, physicist!, physics!, chemistry!, biologist!, biology!, gene!, genes!, genetics!, dna!, genome!, fossil!, nobel prize in physics!, journal nature!, mathematician!',
      ar: 'باحثين, باحثون, بحث علمي!, بحوث علمية!, أبحاث علمية!, دراسة علمية!, فيزياء!, كيمياء!, أحياء?, جينات!, جيني!, حمض نووي!, جينوم!, أحافير!, متحجرات!, مجلة نيتشر!, علماء!, =رياضيات?, تجارب علمية!',
    },
    example: {
      en: 'Scientists found the gene in an experiment.',
      ar: 'توصل علماء في دراسة علمية إلى الجينات المسؤولة.',
    },
  },
  {
    id: 'medtop:20000739',
    slug: 'space',
    en: 'space exploration',
    ar: 'استكشاف الفضاء',
    broader: 'medtop:13000000',
    words: {
      en: 'space?, nasa!, spacecraft!, astronaut!, astronauts!, space station!, orbit!, satellite!, mars, planet!, asteroid!, comet!, telescope!, galaxy!, astronomer!, lunar!, solar system!, eclipse!, space agency!, cosmonaut!',
      ar: 'فضاء!, فضائي, =ناسا!, مركبة فضائية!, رائد فضاء!, رواد الفضاء!, محطة فضائية!, مدار, قمر صناعي!, أقمار صناعية!, كوكب!, مريخ!, كويكب!, مذنب!, تلسكوب!, =مجرة!, =مجرات!, فلكي, فلك!, كسوف!, خسوف!, وكالة الفضاء!',
    },
    example: {
      en: 'The spacecraft carries three astronauts to the space station.',
      ar: 'تحمل المركبة الفضائية ثلاثة رواد فضاء إلى المحطة.',
    },
  },
  {
    id: 'medtop:20000744',
    slug: 'archaeology',
    en: 'archaeology',
    ar: 'علم الآثار',
    broader: 'medtop:13000000',
    words: {
      en: 'archaeology!, archaeological!, archaeologist!, archaeologists!, excavation!, excavations!, antiquities!, artefact!, artefacts!, artifact!, artifacts!, cuneiform!, sumerian!, babylonian!, assyrian!, mesopotamian!, mummy',
      ar: '=أثري!, =أثرية!, تنقيب!, تنقيبات!, =منقبين!, هيئة الآثار!, هيئة الآثار والتراث!, قطع أثرية!, قطعة أثرية!, مسماري!, سومري!, سومرية!, بابلي!, آشوري!, آشورية!, مومياء!, لقى أثرية!, مواقع أثرية!',
    },
    example: {
      en: 'Archaeologists found Sumerian artefacts in the excavation.',
      ar: 'عثرت بعثة تنقيب على قطع أثرية سومرية.',
    },
  },
  {
    id: 'medtop:05000000',
    slug: 'education',
    en: 'education',
    ar: 'تربية وتعليم',
    broader: null,
    words: {
      en: 'education!, educational!, school, schools, student, students, pupil!, pupils!, teacher, literacy!, illiteracy!, learning, kindergarten!, classroom!, academic year!, tuition!, scholarship!, graduate!, graduates!',
      ar: 'تربية, تعليم!, تعليمي!, تعليمية!, مدرسة, مدارس, طلاب, =طلبة, تلميذ!, تلاميذ!, معلم, =أمية, محو الأمية!, روضة, عام دراسي!, سنة دراسية!, منحة دراسية!, خريجين!, مناهج!',
    },
    example: {
      en: 'Education spending per pupil rose in this academic year.',
      ar: 'يستعد التلاميذ للعام الدراسي الجديد في مختلف مراحل التعليم.',
    },
  },
  {
    id: 'medtop:20000400',
    slug: 'schools',
    en: 'school',
    ar: 'مدارس',
    broader: 'medtop:05000000',
    words: {
      en: 'school!, schools!, primary school!, secondary school!, high school!, elementary school!, headteacher!, head teacher!, classrooms!, school year!, education ministry!, ministry of education!, school building!',
      ar: 'مدرسة!, مدارس!, مدرسي!, مدرسية!, ابتدائية, =ثانوية, =إعدادية, وزارة التربية!, وزير التربية!, مدير المدرسة!, أبنية مدرسية!, تلاميذ!, مدارس ابتدائية!, معاهد ثانوية!',
    },
    example: {
      en: 'The ministry of education will build primary schools.',
      ar: 'أعلنت وزارة التربية بناء مدارس ابتدائية.',
    },
  },
  {
    id: 'medtop:20000405',
    slug: 'higher-education',
    en: 'higher education',
    ar: 'تعليم عال',
    broader: 'medtop:05000000',
    words: {
      en: 'university!, universities!, higher education!, campus!, undergraduate!, faculty, professor, dean!, tuition fees!, college!, vice chancellor!, doctorate!, academic!, top up fees!',
      ar: 'جامعة, جامعات!, =جامعي!, =جامعية!, تعليم عالي!, وزارة التعليم العالي!, تعليم عال!, رئيس الجامعة!, عميد الكلية!, =كلية, =كليات!, دراسات عليا!, دكتوراه!, طلبة الجامعات!, قبول مركزي!, أكاديمي, ماجستير!, حرم جامعي!',
    },
    example: {
      en: 'The university campus admits more undergraduates.',
      ar: 'أعلنت وزارة التعليم العالي قبول الطلبة في الجامعات والكليات.',
    },
  },
  {
    id: 'medtop:20000413',
    slug: 'examinations',
    en: 'examination',
    ar: 'امتحانات',
    broader: 'medtop:05000000',
    words: {
      en: 'exam!, exams!, examination!, examinations!, exam results!, gcse!, a level, baccalaureate!, exam papers!, cheating in exams!, ministerial exams!',
      ar: 'امتحان!, امتحانات!, امتحانات وزارية!, بكالوريا!, باكالوريا!, باكلوريا!, نتائج الامتحانات!, أسئلة الامتحان!, مناظرة, ثانوية عامة!, مراكز امتحانية!, امتحاني!, سادس إعدادي!, ثالث متوسط!',
    },
    example: {
      en: 'Exam results for the baccalaureate will be out soon.',
      ar: 'أدى الطلبة امتحانات البكالوريا في المراكز الامتحانية.',
    },
  },
  {
    id: 'medtop:20000416',
    slug: 'teachers',
    en: 'teachers',
    ar: 'معلمون',
    broader: 'medtop:05000000',
    words: {
      en: 'teacher!, teachers!, lecturer!, lecturers!, teaching staff!, teacher training!, teachers union!, schoolteacher!',
      ar: 'معلم!, معلمين!, معلمون!, معلمات!, مدرسين!, أساتذة, أستاذ?, محاضرين مجانيين!, نقابة المعلمين!, كادر تدريسي!, كوادر تدريسية!, =تدريسيين!, إطار تربوي!, مربين!',
    },
    example: {
      en: 'Teachers and lecturers asked for better pay.',
      ar: 'طالبت نقابة المعلمين بإنصاف المعلمين.',
    },
  },
  {
    id: 'medtop:06000000',
    slug: 'environment',
    en: 'environment',
    ar: 'بيئة',
    broader: null,
    words: {
      en: 'environmental!, environmentalist!, ecological!, ecology!, greenhouse gas!, carbon emissions!, emissions!, environment ministry!, greenpeace!, biodiversity!, ecosystem!, conservation!, sustainable?, environment agency!, environmental damage!',
      ar: 'بيئة, بيئي!, بيئية!, وزارة البيئة!, انبعاثات!, غازات دفيئة!, تنوع بيولوجي!, تنوع حيوي!, نظام بيئي!, حماية البيئة!, استدامة, مستدام?, محمية طبيعية!, محميات!',
    },
    example: {
      en: 'Environmental groups fear for the ecosystem and its biodiversity.',
      ar: 'حذرت وزارة البيئة من أضرار بيئية وانبعاثات.',
    },
  },
  {
    id: 'medtop:20000418',
    slug: 'climate-change',
    en: 'climate change',
    ar: 'تغير المناخ',
    broader: 'medtop:06000000',
    words: {
      en: 'climate change!, global warming!, climate summit!, kyoto protocol!, paris agreement!, carbon dioxide!, climate crisis!, cop28!, climate conference!, greenhouse gases!, sea level!',
      ar: 'تغير المناخ!, تغير مناخي!, تغيرات مناخية!, احتباس حراري!, مؤتمر المناخ!, اتفاق باريس!, اتفاقية باريس!, مناخ!, مناخي!, قمة المناخ!, ثاني أكسيد الكربون!, كوب 28!',
    },
    example: {
      en: 'Climate change and global warming top the agenda.',
      ar: 'يناقش مؤتمر المناخ الاحتباس الحراري والتغير المناخي.',
    },
  },
  {
    id: 'medtop:20000424',
    slug: 'pollution',
    en: 'environmental pollution',
    ar: 'تلوث البيئة',
    broader: 'medtop:06000000',
    words: {
      en: 'pollution!, polluted!, pollutant!, air pollution!, water pollution!, toxic waste!, oil spill!, waste dump!, landfill!, sewage!, air quality!, toxic, radioactive!, hazardous waste!, plastic waste!, garbage!, rubbish dump!',
      ar: 'تلوث!, ملوثات!, ملوث!, تلوث الهواء!, تلوث المياه!, تسرب نفطي!, بقعة نفطية!, نفايات!, طمر صحي!, مخلفات صناعية!, صرف صحي!, قمامة!, جودة الهواء!, مواد سامة!, =فضلات!, مشع!',
    },
    example: {
      en: 'Air pollution from the landfill worries doctors; waste was dumped.',
      ar: 'ارتفعت نسب تلوث الهواء بسبب حرق النفايات.',
    },
  },
  {
    id: 'medtop:20000437',
    slug: 'water-resources',
    en: 'water',
    ar: 'مياه',
    broader: 'medtop:06000000',
    words: {
      en: 'river!, rivers!, water resources!, tigris!, euphrates!, dam!, dams!, nile!, water level!, water flow!, riverbank!, river bank!, water share!, renaissance dam!, reservoir!, groundwater!, marshes!, marshland!, marshlands!, wetlands!',
      ar: 'مياه, موارد مائية!, وزارة الموارد المائية!, دجلة!, فرات!, =سد, =السد, سدود!, نهر!, أنهار!, نهر النيل!, مياه النيل!, سد النهضة!, إطلاقات مائية!, حصص مائية!, حصة مائية!, مياه جوفية!, خزين مائي!, أهوار!, مناسيب المياه!, ضفة النهر!, =مائي!, =مائية!',
    },
    example: {
      en: 'The dam on the Euphrates lowers the water level of the river.',
      ar: 'ناقشت وزارة الموارد المائية حصص دجلة والفرات.',
    },
  },
  {
    id: 'medtop:20000441',
    slug: 'nature',
    en: 'nature',
    ar: 'طبيعة',
    broader: 'medtop:06000000',
    words: {
      en: 'wildlife!, endangered species!, endangered!, nature reserve!, forest!, forests!, species!, habitat!, birds!, poaching!, whale!, elephants!, national park!, rainforest!',
      ar: 'حياة برية!, مهدد بالانقراض!, مهددة بالانقراض!, انقراض!, محمية!, =غابات!, =غابة!, طيور!, طيور مهاجرة!, صيد جائر!, أنواع نادرة!, حيوانات برية!, أشجار',
    },
    example: {
      en: 'The nature reserve protects endangered birds and wildlife.',
      ar: 'تؤوي المحمية طيورا مهاجرة مهددة بالانقراض.',
    },
  },
];
