/** Calling codes of all countries (ITU-T E.164), in one short text: the list of countries is shown before the phone rules are there. */

/**
 * ISO 3166 regions behind each code. A number names a code and each comma raises it by one: `27ZA,,,GR,NL` says
 * 27 ZA, 30 GR, 31 NL. Of the regions that share a code, the largest comes first.
 */
const table =
  '1USCAAGAIASBBBMBSDMDOGDGUJMKNKYLCMPMSPRSXTCTTVCVGVI7RUKZ20EG27ZA,,,GR,NL,BE,FR,ES,,HU,,,ITVA,RO,CH,,AT,GBGGIMJE,DK,SE,NOSJ,PL,DE,,PE,MX,CU,AR,BR,CL,CO,VE,,MY,AUCCCX,ID,PH,NZ,SG,TH81JP,KR,,VN,,CN,,,,TR,IN,PK,AF,LK,MM,,,IR211SS,MAEH,DZ,,,TN,,LY,,GM,SN,MR,ML,GN,CI,BF,NE,TG,BJ,MU,LR,SL,GH,NG,TD,CF,CM,CV,ST,GQ,GA,CG,CD,AO,GW,IO,AC,SC,SD,RW,ET,SO,DJ,KE,TZ,UG,BI,MZ,,ZM,MG,REYT,ZW,NA,MW,LS,BW,SZ,KM290SHTA,ER297AW,FO,GL350GI,PT,LU,IE,IS,AL,MT,CY,FIAX,BG370LT,LV,EE,MD,AM,BY,AD,MC,SM,,UA,RS,ME,XK,,HR,SI,BA,,MK420CZ,SK,,LI500FK,BZ,GT,SV,HN,NI,CR,PA,PM,HT590GPBLMF,BO,GY,EC,GF,PY,MQ,SR,UY,CWBQ670TL,,NF,BN,NR,PG,TO,SB,VU,FJ,PW,WF,CK,NU,,WS,KI,NC,TV,PF,TK,FM,MH850KP,,HK,MO,,KH,LA880BD886TW960MV,LB,JO,SY,IQ,KW,SA,YE,OM,,PS,AE,IL,BH,QA,BT,MN,NP992TJ,TM,AZ,GE,KG,,UZ';

/** Calling code without `+` by ISO 3166 country. */
export const callingCodes: ReadonlyMap<string, string> = read(table);

function read(text: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  let code = 0;
  for (const [token] of text.matchAll(/\d+|,|[A-Z]{2}/g)) {
    if (token === ',') code += 1;
    else if (/\d/.test(token)) code = Number(token);
    else codes.set(token, String(code));
  }
  return codes;
}
