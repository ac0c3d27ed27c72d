/** What can be said of a run. */
export interface VerifyFlags {
  readonly runs?: number;
  readonly seed?: number;
  readonly decision?: string;
  readonly only?: readonly string[];
  readonly policy?: string;
  readonly against?: string;
  readonly reading?: readonly string[];
  readonly save?: string;
  readonly markdown?: string;
  readonly html?: string;
  readonly junit?: string;
  readonly json?: string;
  readonly schema?: true;
}
