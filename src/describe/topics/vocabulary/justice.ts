import type { TopicRow } from './row.ts';

/** Crime, courts, police: medtop:02000000. */
export const JUSTICE: readonly TopicRow[] = [
  {
    id: 'medtop:02000000',
    slug: 'crime-law-and-justice',
    en: 'crime, law and justice',
    ar: 'جريمة وقانون وقضاء',
    broader: null,
    words: {
      en: 'crime, justice, law?, legal?, criminal, lawyer, attorney, suspect, accused?, prosecutor, legislation?, offence, victim?',
      ar: 'جريمة, جرائم, عدالة?, قانون?, قانوني?, محام, محامي, متهم, متهمين, مشتبه به, ضحية?, جنائي, جنائية, إجرامي',
    },
    example: {
      en: 'The lawyer said the suspect was accused of a serious crime.',
      ar: 'قال المحامي إن المتهم ارتكب الجريمة وهو أمام العدالة.',
    },
  },
  {
    id: 'medtop:20000082',
    slug: 'crime',
    en: 'crime',
    ar: 'جريمة',
    broader: 'medtop:02000000',
    words: {
      en: 'crime, criminal, gang!, armed robbery!, crime rate!, offender!, perpetrator, blackmail!, extortion!, stabbing!, shooting?, gunman',
      ar: 'جريمة, جرائم, عصابة!, عصابات!, ابتزاز!, مجرم!, مجرمين!, =جناة!, جان?, طعن بسكين!, مسلح مجهول, مرتكبي?',
    },
    example: {
      en: 'A gang of criminals lived from extortion.',
      ar: 'فككت الشرطة عصابة إجرامية متورطة في جرائم ابتزاز.',
    },
  },
  {
    id: 'medtop:20000099',
    slug: 'homicide',
    en: 'homicide',
    ar: 'قتل',
    broader: 'medtop:20000082',
    words: {
      en: 'murder!, murdered!, murderer!, homicide!, manslaughter!, assassination!, assassinated!, stabbed to death!, shot dead!, serial killer!',
      ar: 'جريمة قتل!, جرائم قتل!, القتل العمد!, اغتيال!, اغتيالات!, مقتل شاب, قاتل, عثر على جثة!, العثور على جثة!, جثة, طلق ناري, اغتال!',
    },
    example: {
      en: 'A man was charged with the murder of his neighbour.',
      ar: 'أوقفت الشرطة متهما بجريمة قتل جاره.',
    },
  },
  {
    id: 'medtop:20000100',
    slug: 'kidnapping',
    en: 'kidnapping',
    ar: 'خطف',
    broader: 'medtop:20000082',
    words: {
      en: 'kidnap!, kidnapped!, kidnapping!, kidnapper!, abducted!, abduction!, hostage!, hostages!, ransom!, hostage taker!',
      ar: 'خطف!, اختطاف!, مختطف!, مختطفين!, خاطفين!, اختطف!, رهينة!, رهائن!, فدية!, مخطوف!, مخطوفين!, احتجاز رهائن!',
    },
    example: {
      en: 'The kidnapped engineer was freed for a ransom.',
      ar: 'أفرج الخاطفون عن المهندس المختطف مقابل فدية.',
    },
  },
  {
    id: 'medtop:20000104',
    slug: 'theft',
    en: 'theft',
    ar: 'سرقة',
    broader: 'medtop:20000082',
    words: {
      en: 'theft!, thief!, thieves!, stolen!, robbery!, robbed!, burglary!, burglar!, looting!, looted!, heist!, stole?, shoplifting!',
      ar: 'سرقة!, سرقات!, لص!, لصوص!, مسروق!, مسروقات!, سطو!, سطو مسلح!, نهب!, سرق!, نشل!',
    },
    example: {
      en: 'Thieves took the cash in a robbery at night.',
      ar: 'نفذ لصوص عملية سطو وسرقة ليلا.',
    },
  },
  {
    id: 'medtop:20000095',
    slug: 'drug-crime',
    en: 'drug related crimes',
    ar: 'جرائم المخدرات',
    broader: 'medtop:20000082',
    words: {
      en: 'drug trafficking!, drug trafficker!, drug smuggling!, drug dealer!, narcotic!, cocaine!, heroin!, captagon!, crystal meth!, hashish!, cannabis!, drugs gang!, drug bust!, drug cartel!',
      ar: 'مخدرات!, تهريب المخدرات!, تاجر مخدرات!, تجار المخدرات!, كبتاغون!, كبتاجون!, كريستال, حشيش!, هيروين!, كوكايين!, مواد مخدرة!, حبوب مخدرة!, مروج, مروجي!, تعاطي!',
    },
    example: {
      en: 'Police seized cocaine and captagon from drug traffickers.',
      ar: 'ضبطت القوات كمية من المخدرات بحوزة تاجر مخدرات.',
    },
  },
  {
    id: 'medtop:20001283',
    slug: 'human-trafficking',
    en: 'human smuggling and trafficking',
    ar: 'الاتجار بالبشر وتهريبهم',
    broader: 'medtop:20000082',
    words: {
      en: 'human trafficking!, people smuggler!, people smuggling!, trafficking in persons!, human smuggling!, trafficker!',
      ar: 'الاتجار بالبشر!, تجارة البشر!, تهريب البشر!, مهربي البشر!, تهريب المهاجرين!, تجارة الأعضاء البشرية!',
    },
    example: {
      en: 'A network of people smugglers faces human trafficking charges.',
      ar: 'فككت شبكة تمارس الاتجار بالبشر.',
    },
  },
  {
    id: 'medtop:20000093',
    slug: 'corruption',
    en: 'corruption',
    ar: 'فساد',
    broader: 'medtop:20000082',
    words: {
      en: 'corruption!, corrupt!, anti corruption!, bribe!, bribery!, bribes!, graft!, embezzlement!, embezzled!, integrity commission!, misuse of public funds!, kickback!, nepotism!, money laundering!, illicit enrichment!',
      ar: 'فساد!, مكافحة الفساد!, =فاسد!, =فاسدين!, رشوة!, رشاوى!, اختلاس!, هيئة النزاهة!, نزاهة, هدر المال العام!, مال عام, الكسب غير المشروع!, غسل الأموال!, غسيل الأموال!, تبييض الأموال!, سرقة القرن!, محسوبية!',
    },
    example: {
      en: 'The integrity commission opened a corruption case over bribes.',
      ar: 'فتحت هيئة النزاهة ملف فساد يتعلق برشاوى.',
    },
  },
  {
    id: 'medtop:20000097',
    slug: 'fraud',
    en: 'fraud',
    ar: 'احتيال',
    broader: 'medtop:20000082',
    words: {
      en: 'fraud!, fraudulent!, fraudster!, scam!, scammer!, forgery!, forged!, counterfeit!, swindle!, conspiracy charge!, accounting fraud!',
      ar: 'احتيال!, نصب واحتيال!, محتال!, تزوير!, مزور!, مزورة!, مزورين!, تزييف!, عملات مزورة!, تحيل!, شبهة تحيل!',
    },
    example: {
      en: 'Victims of the scam lost money to fraudsters.',
      ar: 'أوقف متهم بالاحتيال بوثائق مزورة.',
    },
  },
  {
    id: 'medtop:20000086',
    slug: 'cyber-crime',
    en: 'cyber crime',
    ar: 'جرائم إلكترونية',
    broader: 'medtop:20000082',
    words: {
      en: 'cyber crime!, cybercrime!, hacker!, hackers!, hacked!, hacking!, phishing!, ransomware!, cyber attack!, cyberattack!, identity theft!, malicious code!',
      ar: 'جرائم إلكترونية!, جريمة إلكترونية!, قراصنة الإنترنت!, هاكرز!, هجوم إلكتروني!, هجمات إلكترونية!, اختراق حسابات!, ابتزاز إلكتروني!, قرصنة إلكترونية!, هجوم سيبراني!, هجمات سيبرانية!, سيبراني, برامج الفدية!',
    },
    example: {
      en: 'Hackers used ransomware in the cyber attack.',
      ar: 'تعرض الموقع لهجوم إلكتروني نفذه قراصنة الإنترنت.',
    },
  },
  {
    id: 'medtop:20000103',
    slug: 'terrorism',
    en: 'terrorism',
    ar: 'إرهاب',
    broader: 'medtop:20000082',
    words: {
      en: 'terrorism!, terrorist!, terrorists!, counter terrorism!, terror suspect!, terror group!, islamic state!, isis!, isil!, daesh!, al qaeda!, al qaida!, jihadist!, extremist group!, terror cell!, extremism, anti terrorism!, terror law!',
      ar: '=إرهاب!, =إرهابي!, =إرهابية!, =إرهابيين!, =إرهابيون!, مكافحة الإرهاب!, داعش!, تنظيم داعش!, تنظيم الدولة!, تنظيم القاعدة!, خلية إرهابية!, متطرف, تطرف, متشدد, =جهاديين!, =جهادي!, =جهادية!, دواعش!, عناصر داعش!, جماعات متطرفة!',
    },
    example: {
      en: 'Counter-terrorism police broke up an Islamic State cell.',
      ar: 'ألقى جهاز مكافحة الإرهاب القبض على خلية لتنظيم داعش.',
    },
  },
  {
    id: 'medtop:20000105',
    slug: 'war-crimes',
    en: 'war crime',
    ar: 'جرائم حرب',
    broader: 'medtop:20000082',
    words: {
      en: 'war crime!, war crimes!, crimes against humanity!, mass grave!, mass graves!, war criminal!',
      ar: 'جرائم حرب!, جريمة حرب!, جرائم ضد الإنسانية!, مقبرة جماعية!, مقابر جماعية!, مجرم حرب!, مجرمي الحرب!',
    },
    example: {
      en: 'Investigators opened a mass grave as evidence of war crimes.',
      ar: 'فتحت مقبرة جماعية دليلا على جرائم حرب.',
    },
  },
  {
    id: 'medtop:20000085',
    slug: 'sex-crime',
    en: 'sex crime',
    ar: 'جرائم جنسية',
    broader: 'medtop:20000082',
    words: {
      en: 'rape!, raped!, rapist!, sexual assault!, sexual abuse!, sexual harassment!, sex offender!, paedophile!, pedophile!',
      ar: 'اغتصاب!, اغتصب!, تحرش!, متحرش!, اعتداء جنسي!, اعتداءات جنسية!, انتهاك جنسي!',
    },
    example: {
      en: 'He denies rape and sexual assault.',
      ar: 'حكم عليه بتهمة التحرش والاغتصاب.',
    },
  },
  {
    id: 'medtop:20000106',
    slug: 'judiciary',
    en: 'judiciary',
    ar: 'سلطة قضائية',
    broader: 'medtop:02000000',
    words: {
      en: 'judiciary!, judicial!, judge!, judges!, supreme judicial council!, magistrate!, federal supreme court!, constitutional court!, supreme court!, high court!',
      ar: 'قضاء?, =قضائي!, =قضائيا!, =قضائية!, مجلس القضاء الأعلى!, قاض!, =قاضي, قضاة!, سلطة قضائية!, محكمة اتحادية!, المحكمة الاتحادية العليا!, محكمة دستورية!, محكمة التمييز!, ادعاء عام!, نيابة عامة!, وكيل الجمهورية!',
    },
    example: {
      en: 'The Federal Supreme Court judges heard the appeal of the judiciary.',
      ar: 'قررت المحكمة الاتحادية العليا بحضور القضاة رد الدعوى.',
    },
  },
  {
    id: 'medtop:20000111',
    slug: 'trials',
    en: 'trial (court)',
    ar: 'محاكمات',
    broader: 'medtop:20000106',
    words: {
      en: 'trial, on trial!, court, courts, court case!, courtroom!, jury!, juror!, verdict!, convicted!, conviction!, sentenced!, acquitted!, pleaded guilty!, guilty?, defendant!, testify?, lawsuit!, sued!, sue?, prosecution!, prosecutor!, charged with!, plaintiff!, appeal court!, found guilty!',
      ar: 'محاكمة!, محاكمات!, محكمة!, محاكم!, محكمة الجنايات!, حكم بالسجن!, حكما بالسجن!, أصدرت المحكمة!, قضت المحكمة!, إدانة?, أدين!, براءة?, دعوى قضائية!, =دعوى, قفص الاتهام!, هيئة المحكمة!, استئناف?, جلسة المحاكمة!, مرافعة!, ختم الأبحاث!',
    },
    example: {
      en: 'The jury returned its verdict and the defendant was sentenced.',
      ar: 'أصدرت محكمة الجنايات حكما بالسجن على المتهم.',
    },
  },
  {
    id: 'medtop:20000135',
    slug: 'capital-punishment',
    en: 'capital punishment',
    ar: 'عقوبة الإعدام',
    broader: 'medtop:20000106',
    words: {
      en: 'death penalty!, death sentence!, sentenced to death!, capital punishment!, executed by?, execution?, hanged, death row!',
      ar: 'إعدام!, حكم الإعدام!, عقوبة الإعدام!, أحكام الإعدام!, الإعدام شنقا!, تنفيذ حكم الإعدام!',
    },
    example: {
      en: 'Two men were sentenced to death; rights groups oppose the death penalty.',
      ar: 'نفذ حكم الإعدام بحق المدان.',
    },
  },
  {
    id: 'medtop:20000137',
    slug: 'prisons',
    en: 'prison',
    ar: 'سجون',
    broader: 'medtop:20000106',
    words: {
      en: 'prison!, prisons!, prisoner, prisoners, inmate!, jail!, jailed!, imprisoned!, detainee!, detainees!, amnesty law!, general amnesty!, solitary confinement!, jailbreak!',
      ar: 'سجن!, سجون!, سجين!, سجناء!, نزلاء السجن!, معتقل?, معتقلين, عفو عام!, قانون العفو!, محبوس!, هروب سجناء!, إصلاحية!',
    },
    example: {
      en: 'Inmates in the prison ended a hunger strike.',
      ar: 'أنهى سجناء إضرابهم عن الطعام في السجن.',
    },
  },
  {
    id: 'medtop:20000129',
    slug: 'law-enforcement',
    en: 'law enforcement',
    ar: 'تطبيق القانون',
    broader: 'medtop:02000000',
    words: {
      en: 'interior minister, interior ministry, arrest!, arrested!, arrests!, police!, police officer!, policeman!, policemen!, arrest warrant!, detained!, custody, raid, wanted man!, detective!, interpol!, seized?, federal police!',
      ar: 'وزارة الداخلية!, وزير الداخلية, ضبط?, شرطة!, شرطي!, إلقاء القبض!, القبض على!, ألقت القبض!, اعتقال, اعتقلت, توقيف, مذكرة توقيف!, مذكرة قبض!, مذكرة إيقاف!, بطاقة إيداع!, مداهمة, دورية أمنية!, وحدات الأمن!, شرطة اتحادية!, إنتربول!, =مطلوبين!, إيقاف?, حرس وطني?, دوريات الشرطة!',
    },
    example: {
      en: 'Police arrested a wanted man in a raid.',
      ar: 'ألقت الشرطة القبض على مطلوبين خلال مداهمة.',
    },
  },
  {
    id: 'medtop:20000131',
    slug: 'criminal-investigation',
    en: 'investigation (criminal)',
    ar: 'تحقيق جنائي',
    broader: 'medtop:20000129',
    words: {
      en: 'criminal investigation!, investigators!, investigator, forensic!, crime scene!, autopsy!, post mortem!, inquest!, fingerprint!',
      ar: 'تحقيق جنائي!, محقق!, محققين!, طب شرعي!, طب عدلي!, أدلة جنائية!, مسرح الجريمة!, قاضي التحقيق!, فتح تحقيق!, لجنة تحقيقية!, بصمات, تشريح الجثة!',
    },
    example: {
      en: 'Forensic experts combed the crime scene with investigators.',
      ar: 'فحص المحققون والطب العدلي مسرح الجريمة.',
    },
  },
  {
    id: 'medtop:20000121',
    slug: 'law',
    en: 'law',
    ar: 'قانون',
    broader: 'medtop:02000000',
    words: {
      en: 'legislation, new law!, draft law!, penal code!, criminal law!, civil law!, international law!, personal status law!, law enforcement?, statute!, copyright law, amendment to the law!',
      ar: 'مشروع قانون, مشروع القانون, قانون العقوبات!, تشريع, تشريعات, قانون دولي!, قانون الأحوال الشخصية!, مسودة قانون!, تعديل القانون!, نص القانون!, مجلة جزائية!, مرسوم?',
    },
    example: {
      en: 'The draft law amends the penal code.',
      ar: 'يعدل مشروع القانون قانون العقوبات.',
    },
  },
  {
    id: 'medtop:20000128',
    slug: 'international-courts',
    en: 'international court or tribunal',
    ar: 'محاكم دولية',
    broader: 'medtop:20000121',
    words: {
      en: 'international criminal court!, international court of justice!, icc!, tribunal!, war crimes tribunal!, the hague!, extradition!, extradite!, extradited!',
      ar: 'محكمة جنائية دولية!, محكمة العدل الدولية!, الجنائية الدولية!, لاهاي!, محكمة دولية!, تسليم المطلوبين!, المحكمة الخاصة بلبنان!',
    },
    example: {
      en: 'The International Criminal Court in The Hague issued a warrant.',
      ar: 'أصدرت المحكمة الجنائية الدولية في لاهاي مذكرة جديدة.',
    },
  },
];
