/** A decision as code: what `toJavaScript` writes. */
declare module '*.compiled.js' {
  const make: (run: object) => object;
  export default make;
}
