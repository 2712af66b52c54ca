import type { TopicRow } from './row.ts';

/** Sport: medtop:15000000. */
export const SPORT: readonly TopicRow[] = [
  {
    id: 'medtop:15000000',
    slug: 'sport',
    en: 'sport',
    ar: 'رياضة',
    broader: null,
    words: {
      en: 'sport!, sports!, sporting!, athlete!, coach, coaching!, team?, champion, champions, championship!, tournament!, match, medal!, stadium!, squad!, player?, players, injury?, defeat, victory, season?, win?, title?, referee!, semi final!, quarter final!, final?, captain?, umpire!, fans?, fixture!',
      ar: '=رياضة!, =رياضي!, =رياضية!, =رياضيين!, مدرب!, لاعب!, لاعبين!, لاعبون!, لاعبة!, بطولة!, بطولات!, مباراة!, مباريات!, منافسات!, ملعب!, ملاعب!, ميدالية!, ميداليات!, نادي?, فريق?, منتخب!, منتخبات!, حكم المباراة!, فوز?, جولة?, نصف النهائي!, ربع النهائي!, أرضية الميدان!, نهائي!, بطل, لجنة أولمبية!, دور نهائي!',
    },
    example: {
      en: 'The coach praised the squad after the championship match in the stadium.',
      ar: 'أشاد المدرب باللاعبين بعد مباراة البطولة في الملعب.',
    },
  },
  {
    id: 'medtop:20001065',
    slug: 'football',
    en: 'soccer',
    ar: 'كرة القدم',
    broader: 'medtop:15000000',
    words: {
      en: 'football!, soccer!, striker!, midfielder!, goalkeeper!, premiership!, premier league!, champions league!, fifa!, uefa!, penalty kick!, fa cup!, goal, goals, equaliser!, equalizer!, manager?, world cup qualifier!, la liga!, serie a!, bundesliga!, red card!, offside!, football association!, defender!, footballer!, football club!, hat trick!, league match!, kick off!, uefa cup!, goalless!, transfer window!',
      ar: 'كرة القدم!, كرة قدم!, مهاجم, حارس المرمى!, حارس مرمى!, =مرمى!, =دوري!, دوري الممتاز!, دوري نجوم العراق!, دوري الأبطال!, دوري أبطال!, فيفا!, ركلة جزاء!, ضربة جزاء!, =هدف?, هداف!, تعادل!, برشلونة!, ريال مدريد!, اتحاد الكرة!, كروي!, كروية!, بطاقة حمراء!, =ليغا!, مدافع, خط الوسط!, شوط!, الشوط الأول!, رابطة محترفة!, سوق الانتقالات!, انتقالات شتوية!, انتقالات صيفية!, =تشكيلة?, كلاسيكو!, يويفا!',
    },
    example: {
      en: 'The striker scored two goals in the Premier League.',
      ar: 'سجل المهاجم هدفين في الدوري وتصدى حارس المرمى لركلة جزاء.',
    },
  },
  {
    id: 'medtop:20001122',
    slug: 'world-cup',
    en: 'world cup',
    ar: 'كأس العالم',
    broader: 'medtop:15000000',
    words: {
      en: 'world cup!, world cup final!, world cup qualifying!, world cup qualifiers!',
      ar: 'كأس العالم!, مونديال!, تصفيات كأس العالم!, تصفيات المونديال!, نهائيات كأس العالم!',
    },
    example: {
      en: 'The team reached the World Cup after the World Cup qualifiers.',
      ar: 'تأهل المنتخب إلى نهائيات كأس العالم.',
    },
  },
  {
    id: 'medtop:20001110',
    slug: 'continental-cups',
    en: 'continental cup',
    ar: 'بطولات قارية وإقليمية',
    broader: 'medtop:15000000',
    words: {
      en: 'asian cup!, afc asian cup!, gulf cup!, africa cup of nations!, african nations cup!, copa america!, euro 2004!, european championship!, arab cup!, west asian championship!, afc champions league!',
      ar: 'كأس آسيا!, كأس الخليج!, خليجي 25!, كأس أمم أفريقيا!, كأس أمم إفريقيا!, كأس إفريقيا!, كأس العرب!, أمم أوروبا!, بطولة غرب آسيا!, دوري أبطال آسيا!, كوبا أميركا!, تصفيات آسيا!, كأس أفريقيا للأمم!, كان 2017!',
    },
    example: {
      en: 'Iraq beat Oman in the Gulf Cup and will play in the Asian Cup.',
      ar: 'أحرز المنتخب كأس الخليج ويستعد لكأس آسيا.',
    },
  },
  {
    id: 'medtop:20001177',
    slug: 'olympic-games',
    en: 'Olympic Games',
    ar: 'ألعاب أولمبية',
    broader: 'medtop:15000000',
    words: {
      en: 'olympic!, olympics!, olympic games!, paralympic!, paralympics!, olympic committee!, ioc!, olympic champion!, olympic gold!',
      ar: 'أولمبي!, أولمبية!, أولمبياد!, ألعاب أولمبية!, أولمبياد باريس!, بارالمبية!, لجنة أولمبية!, لجنة أولمبية دولية!',
    },
    example: {
      en: 'The Olympic champion returns to the Olympics.',
      ar: 'شارك الوفد في دورة الألعاب الأولمبية.',
    },
  },
  {
    id: 'medtop:20001148',
    slug: 'sport-transfers',
    en: 'transfer',
    ar: 'انتقالات اللاعبين',
    broader: 'medtop:15000000',
    words: {
      en: 'transfer window!, transfer fee!, transfer deal!, loan deal!, signed from!, free transfer!, transfer request!, transfer market!',
      ar: 'سوق الانتقالات!, فترة الانتقالات!, انتقالات صيفية!, انتقالات شتوية!, صفقة انتقال!, على سبيل الإعارة!, قيمة الصفقة?, عقد احتراف!, ميركاتو!',
    },
    example: {
      en: 'The club paid a record transfer fee before the transfer window shut.',
      ar: 'انضم اللاعب في سوق الانتقالات الصيفية على سبيل الإعارة.',
    },
  },
  {
    id: 'medtop:20001104',
    slug: 'doping',
    en: 'drug use in sport',
    ar: 'منشطات في الرياضة',
    broader: 'medtop:15000000',
    words: {
      en: 'doping!, anti doping!, steroids!, steroid!, positive test!, drugs test!, failed drugs test!, doping test!, banned substance!, doping agency!, missed drugs tests!',
      ar: 'منشطات!, تعاطي المنشطات!, مكافحة المنشطات!, فحص المنشطات!, تناول المنشطات!, مادة محظورة!',
    },
    example: {
      en: 'The sprinter failed a doping test for steroids.',
      ar: 'أوقف العداء بسبب تعاطي المنشطات.',
    },
  },
  {
    id: 'medtop:20000827',
    slug: 'athletics',
    en: 'athletics, track and field',
    ar: 'ألعاب القوى',
    broader: 'medtop:15000000',
    words: {
      en: 'athletics!, sprinter!, marathon!, 100m!, 1500m!, 200m!, 400m!, 60m!, long jump!, high jump!, hurdles!, indoor championships!, cross country!, relay, iaaf!, marathon runner!, javelin!, pole vault!, track and field!, world indoor!',
      ar: 'ألعاب القوى!, =عداء?, =عدائين!, ماراثون!, ماراتون!, سباق 100 متر!, قفز بالزانة!, وثب طويل!, رمي الرمح!, حواجز, سباق التتابع!, رمي القرص!',
    },
    example: {
      en: 'The sprinter won the 100m at the athletics meeting.',
      ar: 'فاز العداء بسباق الماراثون في بطولة ألعاب القوى.',
    },
  },
  {
    id: 'medtop:20000851',
    slug: 'basketball',
    en: 'basketball',
    ar: 'كرة السلة',
    broader: 'medtop:15000000',
    words: {
      en: 'basketball!, nba!, point guard!, slam dunk!, wnba!, nba finals!',
      ar: 'كرة السلة!, كرة سلة!, دوري السلة!, سلة الأميركي!, رابطة السلة!',
    },
    example: { en: 'The NBA opened its basketball season.', ar: 'فاز الفريق في دوري كرة السلة.' },
  },
  {
    id: 'medtop:20001085',
    slug: 'tennis',
    en: 'tennis',
    ar: 'تنس',
    broader: 'medtop:15000000',
    words: {
      en: 'tennis!, tennis court!, clay court!, hard court!, wimbledon!, grand slam?, australian open!, french open!, us open!, davis cup!, atp!, wta!, seed, seeded!, straight sets!, top seed!, tie break!, unseeded!, fed cup!',
      ar: 'تنس!, كرة المضرب!, ويمبلدون!, رولان غاروس!, بطولة أستراليا المفتوحة!, أميركا المفتوحة!, كأس ديفيز!, مصنفة أولى!, المصنف الأول!, فرنسا المفتوحة!, مصنف أول عالميا!',
    },
    example: {
      en: 'The top seed won in straight sets on the tennis court.',
      ar: 'بلغت المصنفة الأولى نهائي بطولة التنس في ويمبلدون.',
    },
  },
  {
    id: 'medtop:20001176',
    slug: 'rugby',
    en: 'rugby',
    ar: 'رغبي',
    broader: 'medtop:15000000',
    words: {
      en: 'rugby!, six nations!, scrum!, fly half!, scrum half!, rugby union!, rugby league!, heineken cup!, flanker!, all blacks!, grand slam, centre three quarter!, lions tour!, number eight!',
      ar: '=رغبي!, ركبي!, روغبي!',
    },
    example: {
      en: 'The fly-half missed the Six Nations rugby match.',
      ar: 'فاز المنتخب في بطولة الرغبي.',
    },
  },
  {
    id: 'medtop:20000888',
    slug: 'cricket',
    en: 'cricket',
    ar: 'كريكيت',
    broader: 'medtop:15000000',
    words: {
      en: 'cricket!, wicket!, wickets!, batsman!, batsmen!, innings!, bowler!, test match!, one day international!, test series!, not out!, lbw!',
      ar: 'كريكيت!, كريكت!',
    },
    example: { en: 'The bowler took five wickets in the first innings.', ar: 'أقيمت مباراة الكريكيت في العاصمة.' },
  },
  {
    id: 'medtop:20000856',
    slug: 'boxing',
    en: 'boxing',
    ar: 'ملاكمة',
    broader: 'medtop:15000000',
    words: {
      en: 'boxing!, boxer!, heavyweight!, knockout!, wba!, wbc!, world title fight!, middleweight!, prizefight!, world boxing!',
      ar: 'ملاكمة!, ملاكم!, ملاكمين!, وزن ثقيل!, ضربة قاضية!, حلبة الملاكمة!',
    },
    example: { en: 'The heavyweight boxer won by a knockout.', ar: 'فاز الملاكم بالضربة القاضية.' },
  },
  {
    id: 'medtop:20001157',
    slug: 'martial-arts-and-wrestling',
    en: 'martial arts',
    ar: 'فنون قتالية',
    broader: 'medtop:15000000',
    words: {
      en: 'martial arts!, judo!, karate!, taekwondo!, wrestling!, wrestler!, weightlifting!, weightlifter!, kickboxing!, ufc!',
      ar: 'فنون قتالية!, جودو!, كاراتيه!, كاراتي!, تايكواندو!, مصارعة!, مصارع!, رفع أثقال!, =رباع!, كيك بوكسينغ!, جوجيتسو!, كونغ فو!',
    },
    example: { en: 'She won gold in judo and karate.', ar: 'أحرز فضية في الجودو والكاراتيه.' },
  },
  {
    id: 'medtop:20000991',
    slug: 'motor-racing',
    en: 'motor car racing',
    ar: 'سباق السيارات',
    broader: 'medtop:15000000',
    words: {
      en: 'formula one!, formula 1!, grand prix!, motor racing!, rally driver!, pole position!, motogp!, ferrari driver!, dakar rally!, nascar!',
      ar: 'فورمولا 1!, فورمولا واحد!, فورمولا!, جائزة كبرى!, سباق السيارات!, رالي!, رالي داكار!, سباقات السيارات!, سباقات الفورمولا!',
    },
    example: { en: 'He took pole position in the Formula One grand prix.', ar: 'فاز السائق بسباق الفورمولا 1 ضمن الجائزة الكبرى.' },
  },
  {
    id: 'medtop:20000892',
    slug: 'cycling',
    en: 'cycling',
    ar: 'دراجات',
    broader: 'medtop:15000000',
    words: {
      en: 'cycling!, cyclist!, cyclists!, tour de france!, peloton!, giro d italia!, time trial!, velodrome!',
      ar: '=دراجين!, =دراج!, سباق الدراجات!, طواف فرنسا!, جيرو إيطاليا!, دراجات هوائية!, طواف دبي!',
    },
    example: { en: 'The cyclist leads the Tour de France.', ar: 'يتصدر الدراج طواف فرنسا في سباق الدراجات.' },
  },
  {
    id: 'medtop:20001071',
    slug: 'swimming',
    en: 'swimming',
    ar: 'سباحة',
    broader: 'medtop:15000000',
    words: {
      en: 'swimming!, swimmer!, swimmers!, freestyle!, breaststroke!, backstroke!, butterfly stroke!',
      ar: 'سباحة!, سباح!, سباحين!, سباح أولمبي!, سباحة حرة!, سباق السباحة!',
    },
    example: { en: 'The swimmer broke the freestyle record.', ar: 'حطم السباح رقم سباق السباحة.' },
  },
  {
    id: 'medtop:20001089',
    slug: 'volleyball-and-handball',
    en: 'volleyball',
    ar: 'كرة الطائرة واليد',
    broader: 'medtop:15000000',
    words: {
      en: 'volleyball!, handball!, beach volleyball!, handball team!',
      ar: 'كرة الطائرة!, كرة طائرة!, كرة اليد!, كرة يد!, دوري اليد!, دوري الطائرة!',
    },
    example: { en: 'The volleyball team plays Sunday.', ar: 'توج الفريق بلقب كرة اليد.' },
  },
  {
    id: 'medtop:20000940',
    slug: 'golf',
    en: 'golf',
    ar: 'غولف',
    broader: 'medtop:15000000',
    words: {
      en: 'golf!, golfer!, pga!, ryder cup!, birdie!, bogey!, augusta masters!, pga tour!',
      ar: 'غولف!, جولف!, بطولة الغولف!, لاعب الغولف!',
    },
    example: { en: 'The golfer made a birdie at the Ryder Cup.', ar: 'انطلقت بطولة الغولف الدولية.' },
  },
  {
    id: 'medtop:20000960',
    slug: 'horse-racing',
    en: 'horse racing',
    ar: 'سباق الخيل',
    broader: 'medtop:15000000',
    words: {
      en: 'horse racing!, jockey!, racecourse!, grand national!, thoroughbred!, equestrian!, show jumping!',
      ar: 'سباق الخيل!, سباقات الخيل!, خيول!, خيل!, فروسية!, فارس?, مضمار, سباق الهجن!, قفز الحواجز!, جياد!',
    },
    example: { en: 'The jockey won at the racecourse.', ar: 'شهد المضمار سباق الخيل السنوي.' },
  },
  {
    id: 'medtop:20001154',
    slug: 'chess',
    en: 'chess',
    ar: 'شطرنج',
    broader: 'medtop:15000000',
    words: { en: 'chess!, chess grandmaster!, checkmate!, grandmaster!', ar: 'شطرنج!, أستاذ دولي في الشطرنج!' },
    example: { en: 'The chess grandmaster drew.', ar: 'اختتمت بطولة الشطرنج.' },
  },
];
