//! The closed list of findings, each with its weight and a text that explains it.
//!
//! The weight of a fault says how far it reaches: `Error` spoils the whole document, `Confined`
//! only the schema, parameter, response or operation that it is in, so that the rest can be
//! generated where that is asked for (`Sink::lenient`).

use super::Severity;

/// The severity of a code, and how far its fault reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Weight {
    /// An error that spoils the whole document.
    Error,
    /// An error that spoils one place of it.
    Confined,
    Warning,
    Note,
}

macro_rules! codes {
    ($($variant:ident $name:literal $weight:ident $explanation:literal)*) => {
        /// Which rule a finding is about; the names are stable and shown in kebab-case.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $(#[doc = $explanation] $variant,)* }

        impl Code {
            /// Every code, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The name shown to people, in kebab-case.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// How much a finding with this code weighs.
            pub fn severity(self) -> Severity {
                match self.weight() {
                    Weight::Error | Weight::Confined => Severity::Error,
                    Weight::Warning => Severity::Warning,
                    Weight::Note => Severity::Note,
                }
            }

            /// Whether it is an error that costs no more than the place that it is in.
            pub fn is_confined(self) -> bool {
                self.weight() == Weight::Confined
            }

            /// Whether it is the value of a key that is at fault, and not the key or all that is
            /// below it, so that the value is pointed at if it stands in one line.
            pub fn is_about_value(self) -> bool {
                use Code::*;
                matches!(
                    self,
                    NotFound
                        | NumberRange
                        | OverlayNoMatch
                        | OverlayMatches
                        | RefMissing
                        | RefCycle
                        | RefRemote
                        | RefOutside
                        | WrongKind
                        | InvalidValue
                        | UnlistedMapping
                        | UnsupportedFormat
                        | UnsupportedPattern
                        | InvalidPattern
                        | ExampleInvalid
                )
            }

            fn weight(self) -> Weight {
                match self { $(Self::$variant => Weight::$weight),* }
            }

            /// What the code means, with an example.
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation),* }
            }
        }
    };
}

codes! {
    NotFound "file-not-found" Error "The named file cannot be read. Example: `codegen.toml` says `document = \"shop.yaml\"`, or a document `$ref: models/pet.yaml`, and there is no such file."
    NotUtf8 "not-utf8" Error "The file is not UTF-8 text, the only encoding of OpenAPI documents. Save it as UTF-8. Example: a page saved as Latin-1 or UTF-16."
    Syntax "syntax" Error "The text is neither valid JSON nor valid YAML, is empty, or has several YAML documents. A file that begins like JSON but is only valid as YAML is read as YAML, and this becomes a warning. Example: a tab that indents a YAML mapping."
    DuplicateKey "duplicate-key" Confined "A mapping has the same key twice, so one of the two would be lost; in YAML, `200` and `'200'` are the same key. Example: two `200:` under `responses`."
    YamlTag "yaml-tag" Confined "YAML tags have no meaning in OpenAPI; only the standard ones (`!!str`, `!!int`, …) are accepted. Example: `limit: !dollars 5`."
    // The name is historic: it covers every bound on size. Users may have it in their scripts.
    TooLarge "too-many-nodes" Error "The document is larger or deeper than any description of an API: above 512 MiB, 16 million values or 256 levels (128 in YAML), keys of more than 8 KiB on the way to one value, or aliases make it many times larger than its text. Example: nine levels of YAML aliases, each used nine times."
    NumberRange "number-out-of-range" Warning "A number is beyond what a 64-bit integer or float can hold, and was rounded to the nearest that can; YAML's `.nan` became null. Example: `maximum: 1e400`."
    NoFence "no-fence" Error "The Markdown page has no fenced code block (``` or ~~~) with a top-level key `openapi`. Example: a page that only describes the API in prose."
    ManyFences "many-fences" Error "The Markdown page has more than one fenced OpenAPI document, and nothing says which is meant. Example: one block per API version."
    NotOpenApi "not-openapi" Error "The text parses but is no OpenAPI document. Example: a list, or a mapping without `openapi`."
    Swagger2 "swagger-2" Error "The document is Swagger 2.0, which this generator does not read. Example: `swagger: '2.0'`."
    Version "unsupported-version" Error "The OpenAPI version is neither 3.0 nor 3.1. Example: `openapi: 4.0.0`."
    Altered "document-altered" Error "A document in `specs/` is not what was taken from its vendor, as `specs.lock` has it. Undo the edit and put the correction into an overlay; if the vendor publishes other bytes now, take them with `cargo xtask update`. Example: a field was made optional in the vendor's page itself."
    Interrupted "update-interrupted" Error "An update was ended while it wrote: files in `specs/` are new, and `specs.lock` is that of before. Run `cargo xtask update` again with the same document; nothing was edited. Example: the machine was switched off."
    ForeignFile "foreign-file" Error "A vendor's document refers to a file that must not be written to `specs/`: it would replace a file that belongs to something else, or it has a name that other programs give a meaning. Give the API a folder of its own, or move the file that is in the way. Example: `$ref: 'codegen.toml'`, or the path of another API's document."
    OverlayInvalid "overlay-invalid" Error "The overlay is not a valid OpenAPI Overlay 1.0 or 1.1 document, or an action cannot be applied. Example: an action without `target`, or one that merges a mapping into a string."
    OverlayNoMatch "overlay-no-match" Error "The target of an overlay action matches nothing in the document, which has probably changed under the overlay. Mend the target, delete the action, or say `x-matches: 0` if that is intended. Example: the vendor renamed the schema that the action mends."
    OverlayMatches "overlay-matches" Error "The target of an overlay action matches another number of places than `x-matches` says, or `copy` does not match exactly one. Example: `x-matches: 1` and two hits."
    OverlayNoChange "overlay-no-change" Warning "An overlay action changes nothing, because the document already says the same, or because a later action puts back what it removes. Delete it. Example: the vendor has added the server that the action adds."
    OverlayLimit "overlay-limit" Error "An overlay asks for more work than any correction of a document needs: a JSONPath of more than 64 KiB or 32 levels, a regular expression of more than 1 KiB or one that becomes large when it is compiled, or targets that look at tens of millions of values. Name the keys on the way to what is changed. Example: `$..[?$..[?@ == 1]]`, which searches the whole document for each of its values."
    PagesDiffer "pages-differ" Warning "Two pages of one API say different things of an operation, a component or the API itself. The page that `document` lists first counts. Change the order, remove a page that is outdated, or let an overlay say what is meant. Example: two pages with a schema `Product`, of which one has a new property."
    PageVersion "page-version" Error "The pages of one API are written in different versions of OpenAPI, so that the same keyword means different things. Example: `openapi: 3.0.3` on one page and `openapi: 3.1.0` on another."
    RefMissing "ref-missing" Confined "A `$ref` points to nothing. Example: `$ref: '#/components/schemas/Pett'`."
    RefCycle "ref-cycle" Confined "A `$ref` leads back to itself without a schema in between. Example: `A: {$ref: '#/components/schemas/A'}`."
    RefRemote "ref-remote" Confined "A `$ref` points to a URL; nothing is ever fetched. Download the file into the folder of the document, and refer to it by a relative path. Example: `$ref: 'https://example.com/pet.yaml'`."
    RefOutside "ref-outside" Confined "A `$ref` points outside the folder of the document. Example: `$ref: '../../secrets.yaml'`."
    WrongKind "wrong-kind" Confined "A value has another JSON kind than OpenAPI asks for. Example: `parameters: yes`."
    MissingKey "missing-key" Confined "A required key is missing. Example: an operation without `responses` in OpenAPI 3.0."
    InvalidValue "invalid-value" Confined "A value is of the right kind but not among those that OpenAPI allows. Example: `in: body` in a parameter."
    PathParameter "path-parameter" Confined "The template of a path and the path parameters disagree. Example: `/pets/{id}` without a parameter `id`."
    DuplicateOperation "duplicate-operation" Confined "Two operations want the same name. Example: two operations with `operationId: list`."
    DuplicateParameter "duplicate-parameter" Confined "An operation has two parameters of the same name and place. Example: `limit` in `query` twice."
    UnknownScheme "unknown-security-scheme" Confined "A security requirement names a scheme that the document does not define. Example: `security: [{token: []}]` without `components.securitySchemes.token`."
    ConflictingTypes "conflicting-types" Confined "The parts of an `allOf` cannot all hold. Example: one says `type: string`, the other `type: object`."
    InfiniteType "infinite-type" Warning "A value of this schema can never end, because it requires itself. Example: `Node` with a required property `next` of type `Node`."
    RequiredUndeclared "required-undeclared" Warning "A key is required that the object does not declare. Example: `required: [id]` without a property `id`."
    RequiredForbidden "required-forbidden" Confined "A key is required that the object forbids. Example: `required: [id]` without a property `id` and with `additionalProperties: false`."
    UnionOverlap "union-overlap" Warning "A value can fit two branches of a union; the first in order is taken. Example: `anyOf` of two objects with no required key that tells them apart."
    UnionUndecided "union-undecided" Warning "Nothing tells the branches of a union apart, so its place holds any JSON. Example: `oneOf` of two lists of different items."
    OptionalTag "optional-tag" Note "A union knows its branches by a tag that not all of them require. A value without the tag is of no branch and kept as it came. Example: `discriminator: {propertyName: kind}` beside branches that do not have `kind` in `required`."
    UnlistedMapping "unlisted-mapping" Warning "The mapping of a `discriminator` names a schema that is no branch of its union, so that a value with this tag is of no branch and kept as it came. Example: `mapping: {cat: Cat, dog: Dog}` beside a `oneOf` that lists `Cat` alone."
    UnsupportedKeyword "unsupported-keyword" Warning "A keyword has a meaning that the generated code does not have. Example: `not` beside `properties`."
    UnsupportedFormat "unsupported-format" Note "A `format` is unknown; the plain type is used. Example: `format: sku`."
    UnsupportedMedia "unsupported-media-type" Warning "A media type has no codec; its body is given as bytes. Example: `application/x-protobuf`."
    UnsupportedScheme "unsupported-security-scheme" Warning "A security scheme cannot be applied by the client. Examples: `type: mutualTLS`, which the transport does, and HTTP digest authentication."
    UnsupportedParameter "unsupported-parameter" Warning "A parameter cannot be sent as its `style` asks. Example: `style: deepObject` with nested lists."
    UnsupportedFeature "unsupported-feature" Warning "A part of the document has no counterpart in a client. Example: `callbacks` or `links`."
    UnsupportedPattern "unsupported-pattern" Warning "A regular expression cannot be checked by the client and stays documentation. Example: look-ahead."
    InvalidPattern "invalid-pattern" Warning "A regular expression does not parse. Example: `pattern: '['`."
    NoServer "no-server" Warning "The document names no server, so the client must be given a base URL. Example: `servers: []`."
    AnyType "any-type" Note "A place is typed as any JSON, because the document says nothing of its shape. Example: `schema: {}`."
    UnusedComponent "unused-component" Note "A component is not used by any operation; its type is emitted all the same. Example: a schema that only a deleted operation used."
    NameClash "name-clash" Note "Two places want the same Rust name. The one whose key is exactly the name gets it; the other is told apart by what the name leaves out of its key, by words of its pointer, or else by a number, which `names.lock` keeps. Example: schemas `Pet` and `pet`."
    Renamed "renamed" Note "A schema has the members of one that is gone, so it is taken to be the same under a new name; the old name stays as a deprecated alias. Example: `Pet` became `Animal`."
    FilterNoMatch "filter-no-match" Warning "A part of `include` or `exclude` names no operation of the document, so it has probably a typo, or the document has changed. It is an error if the filter leaves no operation at all. Example: `exclude = { tags = [\"admn\"] }`."
    InvalidRename "invalid-rename" Error "A rename that `codegen.toml` asks for cannot be made: nothing with a name is there, the text is no identifier, or something else has the name. Example: `\"#/components/schemas/Pett\" = \"Animal\"`."
    InvalidDerive "invalid-derive" Error "A trait that `codegen.toml` asks for cannot be derived: there is no such type, the type is another name of one, or it has the trait already. Example: `Pett = [\"PartialOrd\"]`."
    LockedName "locked-name" Error "A name in `names.lock` cannot be used. It is an error if the text is no identifier. A name that something else has, that is reserved or that has the case of another kind of name is a warning: its place gets a new name. Correct the name, or delete the line to have its place named anew. Example: `#/components/schemas/Pet = my-pet`."
    NoOperations "no-operations" Note "The document has no operations; only its types are generated. Example: a document of webhooks."
    ExampleInvalid "example-invalid" Note "An example or default does not fit its own schema, or an example refers to nothing. Example: `default: ten` beside `type: integer`."
    LeftOut "left-out" Warning "An operation is left out, because a fault in a part of it leaves nothing that could be called; the fault is reported where it is, and only `--lenient` lets it pass. Example: an operation whose request body is a `$ref` to nothing."
    Internal "internal" Error "The generator itself is at fault: what it wanted to write is not Rust. Nothing was written; please report it with the document. Example: none is known."
    Options "invalid-options" Error "The options file cannot be used. Example: `codegen.toml` names the same module twice."
}

impl std::fmt::Display for Code {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name())
    }
}
