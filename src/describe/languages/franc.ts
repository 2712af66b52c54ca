/** The one door to franc: languages that neither letters nor our own table know. */
import { franc } from 'franc';

/** Below this many letters its guesses are worth nothing. */
const LEAST = 40;
/** Languages in which news about the region comes; of all others its guesses are chance. */
const PLAUSIBLE =
  'eng fra deu spa ita por nld swe dan nob pol ces slk hun ron bul srp hrv bos sqi ell tur azj uzn tuk kmr ckb pes urd pbu som swh amh ind zlm rus ukr kaz kir tgk hye kat heb hin ben pan tam tel vie tha jpn kor cmn fin est lav lit cat'.split(
    ' ',
  );

/** The code of a text's language (`de`; ISO 639-3 where there is no shorter one), or null where it is too short to tell. */
export function askFranc(text: string): string | null {
  const code = franc(text, { minLength: LEAST, only: PLAUSIBLE });
  return code === 'und' ? null : (Intl.getCanonicalLocales(code)[0] ?? code);
}
