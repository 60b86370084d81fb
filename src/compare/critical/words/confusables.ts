/** Letters of other alphabets that read as Latin ones, each before the letter that it reads as. */
const pairs =
  'аa вb еe ёe кk мm нh оo рp сc тt уy хx іi їi јj ѕs ԁd һh ԛq ԝw ѵv ӏl ьb АA ВB ЕE ЁE КK МM НH ОO РP СC ТT УY ХX ІI ЇI ЈJ ЅS ԌG ҮY ӀI ' +
  'αa βb γy εe ηn ιi κk νv οo ρp τt υu χx ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  'ıi ȷj ɑa ɡg ɩi ʟL ᴄc ᴏo ᴠv ᴡw ᴢz ꜱs օo սu հh ոn ցg ѐe ѝu ѕs ᴀA ʙB ᴇE ᴅD ᴍM ɴN ᴛT ᴜU ʏY ʀR ᴋK ɪI ɢG ᴘP Ꭺ' +
  'A ᎬE ᎷM ᏢP ᏟC ᏀG ᎳW ᏚS ᎢT ᏴB'

/** By a letter of another alphabet, the Latin letter that it reads as. */
export const readsAs: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => {
    const [letter = '', latin = ''] = Array.from(pair)
    return [letter, latin]
  }),
)
