import type { TopicRow } from './row.ts';

/** Health: medtop:07000000. */
export const HEALTH: readonly TopicRow[] = [
  {
    id: 'medtop:07000000',
    slug: 'health',
    en: 'health',
    ar: 'صحة',
    broader: null,
    words: {
      en: 'health!, medical!, patient!, patients!, disease!, illness!, doctor, doctors, symptoms!, treatment, healthcare!, infection!, clinic!, diagnosis!, medicine!, sick?, health ministry!, public health!',
      ar: '=صحة!, =صحي!, =صحية!, وزارة الصحة!, وزير الصحة!, مرض!, أمراض!, مريض!, مرضى!, طبي!, طبية!, طبيب, أطباء!, علاج, أعراض!, =عيادة!, =عيادات!, إصابة?, تشخيص!, =عدوى!, رعاية صحية!, علاجي!',
    },
    example: {
      en: 'Doctors say patients with the disease need treatment.',
      ar: 'قال أطباء إن المرضى يحتاجون إلى رعاية صحية.',
    },
  },
  {
    id: 'medtop:20000448',
    slug: 'infectious-diseases',
    en: 'communicable disease',
    ar: 'أمراض معدية',
    broader: 'medtop:07000000',
    words: {
      en: 'epidemic!, outbreak!, pandemic!, coronavirus!, covid 19!, covid!, cholera!, malaria!, measles!, ebola!, influenza!, flu!, bird flu!, hiv!, =aids!, tuberculosis!, haemorrhagic fever!, hemorrhagic fever!, quarantine!, hepatitis!, polio!, infected!, monkeypox!, virus, viral!, lockdown!',
      ar: 'وباء!, أوبئة!, جائحة!, كورونا!, فيروس كورونا!, كوفيد!, كوفيد 19!, كوليرا!, ملاريا!, حصبة!, إيبولا!, إنفلونزا!, أنفلونزا!, إيدز!, سل!, حمى نزفية!, حجر صحي!, التهاب الكبد!, شلل الأطفال!, فيروس!, فيروسي!, جدري القرود!, إصابات جديدة!, متحور!',
    },
    example: {
      en: 'The cholera outbreak became an epidemic.',
      ar: 'سجلت إصابات جديدة بفيروس كورونا وتفشي الكوليرا.',
    },
  },
  {
    id: 'medtop:20000477',
    slug: 'vaccines',
    en: 'vaccines',
    ar: 'لقاحات',
    broader: 'medtop:07000000',
    words: {
      en: 'vaccine!, vaccines!, vaccination!, vaccinated!, immunisation!, immunization!, inoculation!, booster dose!, pfizer!, jab!',
      ar: 'لقاح!, لقاحات!, تطعيم!, تلقيح!, ملقحين!, جرعة, جرعات, جرعة معززة!, فايزر!, أسترازينيكا!, =مطعمين!, حملة تلقيح!',
    },
    example: {
      en: 'Children were vaccinated with the new vaccine.',
      ar: 'انطلقت حملة تلقيح الأطفال بلقاح جديد.',
    },
  },
  {
    id: 'medtop:20000447',
    slug: 'cancer',
    en: 'cancer',
    ar: 'سرطان',
    broader: 'medtop:07000000',
    words: {
      en: 'cancer!, cancers!, tumour!, tumor!, tumours!, leukaemia!, leukemia!, chemotherapy!, oncology!, breast cancer!, carcinogenic!',
      ar: 'سرطان!, سرطاني!, سرطانية!, أورام!, ورم!, أورام سرطانية!, سرطان الثدي!, علاج كيميائي!, لوكيميا!, مرضى السرطان!',
    },
    example: {
      en: 'Breast cancer can be treated with chemotherapy.',
      ar: 'يساعد الكشف المبكر في علاج سرطان الثدي.',
    },
  },
  {
    id: 'medtop:20000454',
    slug: 'heart-disease',
    en: 'heart disease',
    ar: 'أمراض القلب',
    broader: 'medtop:07000000',
    words: {
      en: 'heart disease!, heart attack!, stroke!, cardiac!, blood pressure!, cholesterol!, cardiologist!, diabetes!, heart surgery!, diabetic!',
      ar: 'أمراض القلب!, نوبة قلبية!, نوبات قلبية!, جلطة!, جلطة دماغية!, سكتة دماغية!, سكتة قلبية!, ضغط الدم!, كوليسترول!, شرايين!, داء السكري!, =سكري!, قسطرة!, جراحة القلب!',
    },
    example: {
      en: 'High blood pressure leads to heart disease and stroke.',
      ar: 'يؤدي ضغط الدم إلى أمراض القلب والسكتة الدماغية.',
    },
  },
  {
    id: 'medtop:20000458',
    slug: 'mental-health',
    en: 'mental health and disorders',
    ar: 'صحة نفسية',
    broader: 'medtop:07000000',
    words: {
      en: 'mental health!, mental illness!, psychiatric!, psychiatrist!, depression, anxiety disorder!, dementia!, alzheimer!, autism!, schizophrenia!, post traumatic stress!, psychological trauma!, mentally ill!',
      ar: 'صحة نفسية!, أمراض نفسية!, اكتئاب!, طب نفسي!, طبيب نفسي!, قلق نفسي!, ألزهايمر!, زهايمر!, توحد, فصام!, اضطرابات نفسية!, اضطراب نفسي!, صدمة نفسية!, علاج نفسي!',
    },
    example: {
      en: 'Mental health services treat depression and dementia.',
      ar: 'تعالج مراكز الصحة النفسية حالات الاكتئاب.',
    },
  },
  {
    id: 'medtop:20000462',
    slug: 'hospitals',
    en: 'hospital',
    ar: 'مستشفيات',
    broader: 'medtop:07000000',
    words: {
      en: 'hospital!, hospitals!, ward, emergency room!, intensive care!, nurse!, nurses!, surgeon!, surgery!, health centre!, health center!, operating theatre!, medical staff!, physicians!, medic!, paramedic!, transplant!, hospitalised!, hospitalized!',
      ar: 'مستشفى!, مستشفيات!, مستوصف!, مراكز صحية!, مركز صحي!, عناية مركزة!, عملية جراحية!, عمليات جراحية!, =جراحة!, =جراحي!, =جراحية!, =جراح, ممرض!, ممرضات!, تمريض!, كوادر طبية!, طواقم طبية!, غرفة العمليات!, زراعة الكلى!, زراعة الأعضاء!, إطار طبي!',
    },
    example: {
      en: 'Surgeons at the hospital operated on patients in intensive care.',
      ar: 'أجرى المستشفى عمليات جراحية في صالات العناية المركزة.',
    },
  },
  {
    id: 'medtop:20000467',
    slug: 'medicines',
    en: 'medical drugs',
    ar: 'أدوية',
    broader: 'medtop:07000000',
    words: {
      en: 'pharmaceutical!, medication!, antibiotic!, antibiotics!, prescription drug!, pharmacy!, pharmacist!, drug trial!, clinical trial!, side effects!, painkiller!, aspirin!, pill!, dosage!',
      ar: 'دواء!, أدوية!, صيدلية!, صيدليات!, صيدلاني!, صيدلي!, مضادات حيوية!, مضاد حيوي!, آثار جانبية!, تجارب سريرية!, عقار طبي!, =مسكنات!, أسبرين!, عقاقير!, أقراص!, وصفة طبية!',
    },
    example: {
      en: 'The antibiotic had side effects in a clinical trial.',
      ar: 'حذرت الصيدليات من أدوية لها آثار جانبية.',
    },
  },
  {
    id: 'medtop:20000465',
    slug: 'diet-and-nutrition',
    en: 'diet',
    ar: 'تغذية',
    broader: 'medtop:07000000',
    words: {
      en: 'diet!, nutrition!, obesity!, obese!, vitamin!, vitamins!, calories!, overweight!, healthy eating!, malnutrition!, body weight!, nutritionist!, nutrients!',
      ar: 'تغذية!, نظام غذائي!, سمنة!, بدانة!, فيتامين!, فيتامينات!, سعرات حرارية!, وزن زائد!, سوء التغذية!, =حمية!, غذائي, إنقاص الوزن!, دهون!, بروتين!, مضادات الأكسدة!',
    },
    example: {
      en: 'A diet rich in vitamins prevents obesity.',
      ar: 'يساعد نظام غذائي غني بالفيتامينات على تجنب السمنة.',
    },
  },
  {
    id: 'medtop:20000463',
    slug: 'health-organisations',
    en: 'health organisations',
    ar: 'منظمات صحية',
    broader: 'medtop:07000000',
    words: {
      en: 'world health organization!, world health organisation!, red crescent!, red cross!, medecins sans frontieres!, doctors without borders!, food and drug administration!, national health service!, nhs!',
      ar: 'منظمة الصحة العالمية!, هلال أحمر!, صليب أحمر!, أطباء بلا حدود!, هيئة الصحة!, دائرة الصحة!, إدارة الغذاء والدواء!, نقابة الأطباء!',
    },
    example: {
      en: 'The World Health Organization and the Red Crescent sent teams.',
      ar: 'أرسلت منظمة الصحة العالمية والهلال الأحمر فرقا.',
    },
  },
];
