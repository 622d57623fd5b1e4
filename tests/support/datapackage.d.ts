/** What of the validator of Frictionless Data Packages the tests use; it brings no types of its own. */
declare module 'datapackage' {
  interface Descriptor {
    readonly [property: string]: unknown;
  }
  export class Package {
    static load(
      descriptor: Descriptor,
      options: { basePath: string; strict: boolean },
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
  }
  export class Resource {
    static load(
      descriptor: Descriptor,
      options: { basePath: string; strict?: boolean },
    ): Promise<Resource>;
    /** Reads and casts every row. @throws where a heading or a value is not as the schema says */
    read(options: { keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
}
