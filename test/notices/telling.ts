/** Words that tell what the case is about, or whose it is. */
export const telling =
  /individuell|individual|\bplan|helse|health|sykdom|sjuk|diagnos|omsorg|\bcare\b|pleie|koordinat|coordinat|søknad|søkt|søkn|applica|tjeneste|teneste|service|barn|child|enhet|eining|\bunit|pasient|patient|avsla|avslå|innvilg|refus|granted|vedtak|decision/i;
