import Editorial

/// Countries as others name them: by ISO 3166 (two or three letters), or by an IRI of geonames, Wikidata, the EU's
/// authority list, IPTC or ISO.
enum ODRLCountry {
  /// The code of two letters, or `nil` for anything that is not exactly one country.
  static func code(_ term: PolicyGraph.Term) -> String? {
    switch term {
    case .literal(let literal): literal.language == nil ? letters(literal.text) : nil
    case .iri(let iri): code(iri: iri)
    case .blank: nil
    }
  }

  private static func letters(_ text: String) -> String? {
    if CountryCode.isKnown(text) { return text }
    return byThree[text]
  }

  private static func code(iri: String) -> String? {
    let plain = iri.hasPrefix("https://") ? "http://" + iri.dropFirst(8) : iri
    for prefix in byLetters where plain.hasPrefix(prefix) { return letters(String(plain.dropFirst(prefix.count))) }
    for prefix in ["http://sws.geonames.org/", "http://www.geonames.org/"] where plain.hasPrefix(prefix) {
      return byGeoname[String(plain.dropFirst(prefix.count).prefix { $0 != "/" })]
    }
    for prefix in ["http://www.wikidata.org/entity/", "http://www.wikidata.org/wiki/"] where plain.hasPrefix(prefix) {
      return byWikidata[String(plain.dropFirst(prefix.count))]
    }
    return nil
  }

  private static let byLetters = [
    "http://publications.europa.eu/resource/authority/country/", "http://cvx.iptc.org/iso3166-1a3/",
    "http://cvx.iptc.org/iso3166-1a2/", "http://www.iso.org/obp/ui/#iso:code:3166:", "urn:iso:std:iso:3166:",
    "urn:iso:std:iso:3166:-1:", "http://www.itu.int/tML/tML-ISO-3166:",
  ]

  private static let byWikidata = [
    "Q148": "CN", "Q8646": "HK", "Q14773": "MO", "Q865": "TW", "Q17": "JP", "Q884": "KR", "Q423": "KP", "Q334": "SG",
    "Q833": "MY", "Q869": "TH", "Q881": "VN", "Q252": "ID", "Q928": "PH", "Q668": "IN", "Q843": "PK", "Q711": "MN",
    "Q159": "RU", "Q232": "KZ", "Q30": "US", "Q16": "CA", "Q96": "MX", "Q155": "BR", "Q414": "AR", "Q408": "AU",
    "Q664": "NZ", "Q145": "GB", "Q27": "IE", "Q142": "FR", "Q183": "DE", "Q38": "IT", "Q29": "ES", "Q45": "PT",
    "Q55": "NL", "Q31": "BE", "Q32": "LU", "Q39": "CH", "Q40": "AT", "Q35": "DK", "Q34": "SE", "Q20": "NO", "Q33": "FI",
    "Q36": "PL", "Q213": "CZ", "Q28": "HU", "Q41": "GR", "Q43": "TR", "Q79": "EG", "Q258": "ZA",
  ]

  private static let byThree: [String: String] = Dictionary(uniqueKeysWithValues: rows.map { ($0[1], $0[0]) })
  private static let byGeoname: [String: String] = Dictionary(uniqueKeysWithValues: rows.map { ($0[2], $0[0]) })
  private static let rows = table.split(separator: " ").map { $0.split(separator: "=").map(String.init) }

  /// Two letters, three letters, the number that geonames gives the country.
  private static let table = """
    AD=AND=3041565 AE=ARE=290557 AF=AFG=1149361 AG=ATG=3576396 AI=AIA=3573511 AL=ALB=783754 AM=ARM=174982 \
    AO=AGO=3351879 AQ=ATA=6697173 AR=ARG=3865483 AS=ASM=5880801 AT=AUT=2782113 AU=AUS=2077456 AW=ABW=3577279 \
    AX=ALA=661882 AZ=AZE=587116 BA=BIH=3277605 BB=BRB=3374084 BD=BGD=1210997 BE=BEL=2802361 BF=BFA=2361809 \
    BG=BGR=732800 BH=BHR=290291 BI=BDI=433561 BJ=BEN=2395170 BL=BLM=3578476 BM=BMU=3573345 BN=BRN=1820814 \
    BO=BOL=3923057 BQ=BES=7626844 BR=BRA=3469034 BS=BHS=3572887 BT=BTN=1252634 BV=BVT=3371123 BW=BWA=933860 \
    BY=BLR=630336 BZ=BLZ=3582678 CA=CAN=6251999 CC=CCK=1547376 CD=COD=203312 CF=CAF=239880 CG=COG=2260494 \
    CH=CHE=2658434 CI=CIV=2287781 CK=COK=1899402 CL=CHL=3895114 CM=CMR=2233387 CN=CHN=1814991 CO=COL=3686110 \
    CR=CRI=3624060 CU=CUB=3562981 CV=CPV=3374766 CW=CUW=7626836 CX=CXR=2078138 CY=CYP=146669 CZ=CZE=3077311 \
    DE=DEU=2921044 DJ=DJI=223816 DK=DNK=2623032 DM=DMA=3575830 DO=DOM=3508796 DZ=DZA=2589581 EC=ECU=3658394 \
    EE=EST=453733 EG=EGY=357994 EH=ESH=2461445 ER=ERI=338010 ES=ESP=2510769 ET=ETH=337996 FI=FIN=660013 \
    FJ=FJI=2205218 FK=FLK=3474414 FM=FSM=2081918 FO=FRO=2622320 FR=FRA=3017382 GA=GAB=2400553 GB=GBR=2635167 \
    GD=GRD=3580239 GE=GEO=614540 GF=GUF=3381670 GG=GGY=3042362 GH=GHA=2300660 GI=GIB=2411586 GL=GRL=3425505 \
    GM=GMB=2413451 GN=GIN=2420477 GP=GLP=3579143 GQ=GNQ=2309096 GR=GRC=390903 GS=SGS=3474415 GT=GTM=3595528 \
    GU=GUM=4043988 GW=GNB=2372248 GY=GUY=3378535 HK=HKG=1819730 HM=HMD=1547314 HN=HND=3608932 HR=HRV=3202326 \
    HT=HTI=3723988 HU=HUN=719819 ID=IDN=1643084 IE=IRL=2963597 IL=ISR=294640 IM=IMN=3042225 IN=IND=1269750 \
    IO=IOT=1282588 IQ=IRQ=99237 IR=IRN=130758 IS=ISL=2629691 IT=ITA=3175395 JE=JEY=3042142 JM=JAM=3489940 \
    JO=JOR=248816 JP=JPN=1861060 KE=KEN=192950 KG=KGZ=1527747 KH=KHM=1831722 KI=KIR=4030945 KM=COM=921929 \
    KN=KNA=3575174 KP=PRK=1873107 KR=KOR=1835841 KW=KWT=285570 KY=CYM=3580718 KZ=KAZ=1522867 LA=LAO=1655842 \
    LB=LBN=272103 LC=LCA=3576468 LI=LIE=3042058 LK=LKA=1227603 LR=LBR=2275384 LS=LSO=932692 LT=LTU=597427 \
    LU=LUX=2960313 LV=LVA=458258 LY=LBY=2215636 MA=MAR=2542007 MC=MCO=2993457 MD=MDA=617790 ME=MNE=3194884 \
    MF=MAF=3578421 MG=MDG=1062947 MH=MHL=2080185 MK=MKD=718075 ML=MLI=2453866 MM=MMR=1327865 MN=MNG=2029969 \
    MO=MAC=1821275 MP=MNP=4041468 MQ=MTQ=3570311 MR=MRT=2378080 MS=MSR=3578097 MT=MLT=2562770 MU=MUS=934292 \
    MV=MDV=1282028 MW=MWI=927384 MX=MEX=3996063 MY=MYS=1733045 MZ=MOZ=1036973 NA=NAM=3355338 NC=NCL=2139685 \
    NE=NER=2440476 NF=NFK=2155115 NG=NGA=2328926 NI=NIC=3617476 NL=NLD=2750405 NO=NOR=3144096 NP=NPL=1282988 \
    NR=NRU=2110425 NU=NIU=4036232 NZ=NZL=2186224 OM=OMN=286963 PA=PAN=3703430 PE=PER=3932488 PF=PYF=4030656 \
    PG=PNG=2088628 PH=PHL=1694008 PK=PAK=1168579 PL=POL=798544 PM=SPM=3424932 PN=PCN=4030699 PR=PRI=4566966 \
    PS=PSE=6254930 PT=PRT=2264397 PW=PLW=1559582 PY=PRY=3437598 QA=QAT=289688 RE=REU=935317 RO=ROU=798549 \
    RS=SRB=6290252 RU=RUS=2017370 RW=RWA=49518 SA=SAU=102358 SB=SLB=2103350 SC=SYC=241170 SD=SDN=366755 \
    SE=SWE=2661886 SG=SGP=1880251 SH=SHN=3370751 SI=SVN=3190538 SJ=SJM=607072 SK=SVK=3057568 SL=SLE=2403846 \
    SM=SMR=3168068 SN=SEN=2245662 SO=SOM=51537 SR=SUR=3382998 SS=SSD=7909807 ST=STP=2410758 SV=SLV=3585968 \
    SX=SXM=7609695 SY=SYR=163843 SZ=SWZ=934841 TC=TCA=3576916 TD=TCD=2434508 TF=ATF=1546748 TG=TGO=2363686 \
    TH=THA=1605651 TJ=TJK=1220409 TK=TKL=4031074 TL=TLS=1966436 TM=TKM=1218197 TN=TUN=2464461 TO=TON=4032283 \
    TR=TUR=298795 TT=TTO=3573591 TV=TUV=2110297 TW=TWN=1668284 TZ=TZA=149590 UA=UKR=690791 UG=UGA=226074 \
    UM=UMI=5854968 US=USA=6252001 UY=URY=3439705 UZ=UZB=1512440 VA=VAT=3164670 VC=VCT=3577815 VE=VEN=3625428 \
    VG=VGB=3577718 VI=VIR=4796775 VN=VNM=1562822 VU=VUT=2134431 WF=WLF=4034749 WS=WSM=4034894 YE=YEM=69543 \
    YT=MYT=1024031 ZA=ZAF=953987 ZM=ZMB=895949 ZW=ZWE=878675
    """
}
