/**
 * Copies of English documents with names of the Arab and Persian world in place of theirs: the labelled news is of 1996
 * and hardly knows al-, bin, Abu, Sayyid or Sheikh, and seldom writes Mr or Dr. The same name becomes the same name throughout a document.
 */

import type { Span } from '../../../src/describe/people/tagger/tags.ts';
import type { Labelled, Sentence } from './passes.ts';
import { randomFrom } from './random.ts';

const split = (text: string) => text.trim().split(/\s+/u);

const GIVEN = split(`
  Mohammed Muhammad Mohammad Mohamed Ahmed Ahmad Ali Hassan Hussein Hussain Hasan Abbas Jaafar Jafar Kadhim Kazem Musa Mousa Ridha Reza Mahdi Mehdi Baqir Baqer Sadiq Jawad
  Karim Kareem Salam Talib Majid Badr Ammar Omar Othman Osman Khalid Khaled Walid Waleed Saad Saeed Said Salim Saleem Salem Salih Saleh Sami Samir Tariq Tareq Yasin Yaseen
  Yousif Yousef Yusuf Ibrahim Ismail Ishaq Yaqub Dawood Daoud Sulaiman Suleiman Idris Younis Younes Haider Hayder Haidar Qais Qays Laith Muqtada Moqtada Adnan Adel Adil Aws
  Bashar Bassam Bilal Burhan Faisal Faysal Falah Faleh Faris Fares Fadhil Fadel Fuad Fouad Hadi Hamid Hameed Hamad Hamza Hashim Hashem Hatem Hisham Hosham Imad Iyad Ayad Izzat
  Jabbar Jalal Jamal Jasim Jassim Kamal Kamil Khamis Latif Louay Luay Mahmoud Mahmud Mazin Mazen Mishaan Mudar Mujahid Munir Mustafa Muthanna Nabil Nadhim Nadim Naji Najm Nasser Nasir
  Nizar Nouri Nuri Osama Usama Qasim Qassem Qusay Uday Rafid Rafie Raad Rashid Rasheed Riyadh Riad Saadoun Sabah Safa Safaa Saif Sajjad Sarmad Shakir Sherwan Sinan Taha Thamer Waad
  Wathiq Wissam Zaid Zayd Zaki Ziad Ziyad Nechirvan Masoud Massoud Masrour Barham Qubad Hoshyar Rebwar Fatima Zainab Zaynab Maryam Mariam Amal Amina Aisha Hanan Huda Iman Layla Leila
  Nadia Noor Rana Rim Sahar Salma Samira Shaima Suad Suha Wijdan Zahra Abdullah Abdulrahman Abdulaziz Abdulkarim Abdulhussein Abdul-Zahra Abdul-Mahdi Hossein Ebrahim Esmail Qassem Javad
  Amir Mojtaba Mohsen Ruhollah Ramin Mehrdad Bijan Kaveh Recep Mevlut Hakan Suleyman Ahmet Mehmet Mustapha Dhiaa Diaa Ziya Shia Abed Anas Amjad Jihad Bassel Maher Rami Tammam Anwar`);
const FAMILY = split(`
  Hakim Hakeem Sadr Sudani Maliki Abadi Kadhimi Khazali Amiri Ameri Jaafari Allawi Nujaifi Mutlaq Halbousi Khanjar Barzani Talabani Zebari Salih Masum Asadi Bayati Saadi Zubaidi Zubaydi
  Jubouri Jabouri Dulaimi Dulaymi Tikriti Samarrai Samisim Akrawi Shamsa Sharba Doush Khafaji Araji Rubaie Rubaiee Tamimi Shammari Obeidi Ubaidi Janabi Zaidi Mousawi Musawi Husseini Hussaini
  Hassani Alawi Yasiri Fatlawi Ghazi Bahadli Kinani Basri Baghdadi Mosuli Najafi Karbalai Sistani Haeri Khoei Shirazi Tabatabai Khamenei Rouhani Raisi Zarif Araghchi Amirabdollahian
  Larijani Ghalibaf Jalili Soleimani Qaani Salami Kani Vaezi Velayati Shamkhani Assad Sharaa Shibani Moallem Mekdad Jaulani Zarqawi Masri Shami Halabi Homsi Hourani Kuwaiti Jazrawi
  Dossary Otaibi Qahtani Ghamdi Harbi Mutairi Ansari Hashimi Hashemi Qurashi Rawi Ani Hadithi Hamdani Kurdi Turki Rikabi Sarraj Attar Najjar Haddad Khayyat Sabbagh Shahristani Uloum
  Chalabi Pachachi Saffar Waeli Waili Ziyad Shahwani Ridha Sumaidaie Lami Khalidi Thani Sabah Nahyan Maktoum Khalifa Saud Faisal Jubeir Erdogan Davutoglu Cavusoglu Fidan Nasrallah Berri
  Hariri Mikati Salam Aoun Siniora Jumblatt Geagea Haniyeh Meshaal Abbas Erekat Dahlan Sisi Mursi Baradei Haftar Dbeibah Sarraj Serraj Bashagha Burhan Hemedti Saleh Hadi Houthi Alimi`);
const TITLES = split(
  'Sayyid Sayyid Sheikh Sheikh Sheikh Hajj Seyyed Ayatollah Dr. Mr. Mr Imam_ Lt._Gen. Maj._Gen. General Hujjat_al-Islam Grand_Ayatollah Eng. His_Eminence_Sayyid H.E._Sayyid Mullah President Prime_Minister Minister Hajji Martyr',
).map((title) => title.replace(/_$/u, '').split('_'));
const PLAIN_TITLES =
  'Mr Mr Mr Mr. Mrs Mrs. Ms Ms Dr Dr. Sir Lord Baroness President Senator General Col. Capt. Prof. Judge Ambassador'.split(' ');
const PARTICLES = ['al-', 'al-', 'al-', 'Al-', 'Al-', 'al ', 'Al ', 'el-', '', '', '', ''];
const CAPS = /^[^\p{Ll}]{3,}$/u;

/** How much of a language's documents is copied so, and from which seed. */
export interface RegionalOptions {
  readonly share: number;
  /** Share of the copies that keep their names. */
  readonly keeping: number;
  /** Share of the copies that begin with one of their sentences in Title Case, as headlines are set. */
  readonly headlines: number;
  readonly seed: number;
}

/** The copies. Each has the id of the document that it was made from. */
export function regionalCopies(documents: readonly Labelled[], options: RegionalOptions): Labelled[] {
  const random = randomFrom(options.seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const family = (): string[] => {
    const name = pick(FAMILY);
    const particle = pick(PARTICLES);
    return particle.endsWith(' ') ? [particle.trim(), name] : [particle + name];
  };
  const given = (): string[] => {
    const chance = random();
    if (chance < 0.05) return ['Abu', pick(GIVEN)];
    if (chance < 0.1) return [pick(GIVEN), pick(['bin', 'ibn', 'bin']), pick(GIVEN)];
    if (chance < 0.18) return ['Abdul', pick(GIVEN)];
    return chance < 0.4 ? [pick(GIVEN), pick(GIVEN)] : [pick(GIVEN)];
  };
  const copy = (document: Labelled): Labelled => {
    // Some copies keep their names and only gain titles.
    const keeps = random() < options.keeping;
    const titles = keeps ? PLAIN_TITLES.map((title) => [title]) : TITLES;
    const families = new Map<string, string[]>();
    const others = new Map<string, string[]>();
    const rename = (words: readonly string[]): readonly string[] => {
      if (keeps) return words;
      const last = (words.at(-1) ?? '').toLowerCase();
      const end = families.get(last) ?? family();
      families.set(last, end);
      const key = words.join(' ').toLowerCase();
      const start = words.length === 1 ? [] : (others.get(key) ?? given());
      others.set(key, start);
      const name = [...start, ...end];
      return words.some((word) => CAPS.test(word)) ? name.map((word) => word.toUpperCase()) : name;
    };
    const sentences = document.sentences.map((sentence) => renamed(sentence, rename, () => (random() < 0.35 ? pick(titles) : [])));
    const headline = sentences.find(({ words, people }) => people.length > 0 && words.length > 5 && words.length < 22);
    return { ...document, sentences: headline && random() < options.headlines ? [inTitleCase(headline), ...sentences] : sentences };
  };
  return documents.filter((document) => document.sentences.some(({ people }) => people.length > 0) && random() < options.share).map(copy);
}

const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with|after|over)$/u;

function inTitleCase({ words, people }: Sentence): Sentence {
  const kept = words.at(-1) === '.' ? words.slice(0, -1) : words;
  const titled = kept.map((word, at) => (at > 0 && SMALL.test(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)));
  return { words: titled, people: people.filter(([, to]) => to <= titled.length) };
}

function renamed(sentence: Sentence, rename: (words: readonly string[]) => readonly string[], title: () => readonly string[]): Sentence {
  const words: string[] = [];
  const people: Span[] = [];
  let at = 0;
  for (const [from, to] of sentence.people) {
    if (from < at) continue;
    words.push(...sentence.words.slice(at, from), ...title());
    const name = rename(sentence.words.slice(from, to));
    people.push([words.length, words.length + name.length]);
    words.push(...name);
    at = to;
  }
  words.push(...sentence.words.slice(at));
  return { words, people };
}
