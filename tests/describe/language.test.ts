import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/describe/language.ts';

const CASES: readonly (readonly [text: string, code: string, name: string])[] = [
  ['The council met on Sunday and said that the bridge will be repaired before the winter.', 'en', 'English'],
  ['قال رئيس المجلس إن الجسر سيرمم قبل حلول الشتاء، وإن العمل بدأ في المدينة.', 'ar', 'Arabic'],
  ['Town council', 'en', 'English'],
  ['مجلس المحافظة', 'ar', 'Arabic'],
  ['زار الوفد شركة گوگل وپيپسي في بغداد والتقى مديرها العام في مقر الشركة يوم أمس', 'ar', 'Arabic'],
  ['رئیس جمهور گفت که این پل پیش از زمستان تعمیر می‌شود و مردم از آن استفاده می‌کنند.', 'fa', 'Persian'],
  ['وزیر اعظم نے کہا ہے کہ اس پل کی مرمت سردیوں سے پہلے ہو جائے گی۔', 'ur', 'Urdu'],
  ['سەرۆکی ئەنجومەن ڕایگەیاند کە پردەکە پێش زستان نۆژەن دەکرێتەوە.', 'ckb', 'Kurdish (Sorani)'],
  ['ولسمشر وویل چې دغه پل به د ژمي څخه مخکې ترميم شي او خلک به ترې ګټه واخلي، ښه ده.', 'ps', 'Pashto'],
  ['Belediye başkanı köprünün kıştan önce onarılacağını söyledi.', 'tr', 'Turkish'],
  ['Le conseil municipal a annoncé que le pont sera réparé avant l’hiver.', 'fr', 'French'],
  [
    'Der Stadtrat hat am Sonntag beschlossen, dass die Brücke noch vor dem Winter instand gesetzt wird, und die Bürger freuen sich.',
    'de',
    'German',
  ],
  [
    'El ayuntamiento anunció el domingo que el puente se reparará antes del invierno y que los vecinos podrán usarlo pronto.',
    'es',
    'Spanish',
  ],
  ['Городской совет сообщил, что мост отремонтируют до зимы, и жители смогут снова им пользоваться.', 'ru', 'Russian'],
  ['המועצה הודיעה כי הגשר ישופץ לפני החורף', 'he', 'Hebrew'],
];

describe('the language of a text', () => {
  test.each(CASES)('%s', (text, code, name) => {
    const guess = languageOf([text]);
    expect([guess.code, guess.name]).toEqual([code, name]);
    expect(guess.language).toBe(code === 'ar' || code === 'en' ? code : null);
  });

  test('paragraphs vote by their length; short ones have no vote beside long ones', () => {
    const arabic = 'قال رئيس المجلس إن الجسر سيرمم قبل حلول الشتاء، وإن العمل بدأ في المدينة.';
    expect(languageOf(['BBC News', 'Photo', arabic]).code).toBe('ar');
    expect(languageOf([arabic, 'The bridge.', arabic, 'The council said that the bridge will be repaired.']).code).toBe('ar');
    expect(languageOf(['Short one here'])).toMatchObject({ code: 'en' });
  });

  test('a text without letters is in no language', () => {
    expect(languageOf(['2024', '—'])).toEqual({ code: 'und', language: null, name: 'unknown' });
    expect(languageOf([]).language).toBeNull();
  });
});
