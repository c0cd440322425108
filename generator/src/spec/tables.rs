//! The keys of every object of OpenAPI that is read through openapiv3.
//!
//! Absent: the Schema Object (`spec::schema`), and Example, Link, OAuth Flow and XML objects, which
//! say nothing that a client could do.

use super::fit::Need::{Error, Filled, Silent, Warning};
use super::fit::Table;
use super::fit::Want::{
    Bool, Elsewhere, Loose, Map, Object, OneOf, Schema, Text, Texts, Told, Words,
};

pub(super) const DOCUMENT: Table = Table {
    what: "a document",
    keys: &[
        ("openapi", Elsewhere),
        ("$self", Elsewhere),
        ("info", Elsewhere),
        ("jsonSchemaDialect", Elsewhere),
        ("servers", Elsewhere),
        ("paths", Elsewhere),
        ("webhooks", Elsewhere),
        ("x-webhooks", Elsewhere),
        ("components", Elsewhere),
        ("security", Elsewhere),
        ("tags", Elsewhere),
        ("externalDocs", Told),
    ],
    required: &[],
};

pub(super) const COMPONENTS: Table = Table {
    what: "`components`",
    keys: &[
        ("schemas", Elsewhere),
        ("responses", Elsewhere),
        ("parameters", Elsewhere),
        ("examples", Told),
        ("requestBodies", Elsewhere),
        ("headers", Elsewhere),
        ("securitySchemes", Elsewhere),
        ("links", Elsewhere),
        ("callbacks", Elsewhere),
        ("pathItems", Elsewhere),
        ("mediaTypes", Elsewhere),
    ],
    required: &[],
};

pub(super) const INFO: Table = Table {
    what: "`info`",
    keys: &[
        ("title", Text),
        ("summary", Told),
        ("description", Words),
        ("termsOfService", Words),
        ("contact", Object(&CONTACT)),
        ("license", Object(&LICENSE)),
        ("version", Loose),
    ],
    required: &[("title", Filled("")), ("version", Filled(""))],
};

const CONTACT: Table = Table {
    what: "a contact",
    keys: &[("name", Words), ("url", Words), ("email", Words)],
    required: &[],
};

const LICENSE: Table = Table {
    what: "a licence",
    keys: &[("name", Words), ("url", Words), ("identifier", Told)],
    required: &[("name", Warning)],
};

pub(super) const EXTERNAL: Table = Table {
    what: "`externalDocs`",
    keys: &[("url", Words), ("description", Words)],
    required: &[("url", Warning)],
};

pub(super) const TAG: Table = Table {
    what: "a tag",
    keys: &[
        ("name", Loose),
        ("summary", Told),
        ("description", Words),
        ("externalDocs", Object(&EXTERNAL)),
        ("parent", Elsewhere),
        ("kind", Elsewhere),
    ],
    required: &[("name", Warning)],
};

pub(super) const SERVER: Table = Table {
    what: "a server",
    keys: &[
        ("url", Text),
        ("name", Elsewhere),
        ("description", Words),
        ("variables", Map(&VARIABLE)),
    ],
    required: &[("url", Error)],
};

const VARIABLE: Table = Table {
    what: "a server variable",
    keys: &[("enum", Texts), ("default", Loose), ("description", Words)],
    required: &[("default", Error)],
};

pub(super) const PATH_ITEM: Table = Table {
    what: "a path",
    keys: &[
        ("$ref", Elsewhere),
        ("summary", Words),
        ("description", Words),
        ("get", Elsewhere),
        ("put", Elsewhere),
        ("post", Elsewhere),
        ("delete", Elsewhere),
        ("options", Elsewhere),
        ("head", Elsewhere),
        ("patch", Elsewhere),
        ("trace", Elsewhere),
        ("query", Elsewhere),
        ("additionalOperations", Elsewhere),
        ("servers", Elsewhere),
        ("parameters", Elsewhere),
    ],
    required: &[],
};

pub(super) const OPERATION: Table = Table {
    what: "an operation",
    keys: &[
        ("tags", Texts),
        ("summary", Words),
        ("description", Words),
        ("externalDocs", Object(&EXTERNAL)),
        ("operationId", Loose),
        ("parameters", Elsewhere),
        ("requestBody", Elsewhere),
        ("responses", Elsewhere),
        ("callbacks", Elsewhere),
        ("deprecated", Bool),
        ("security", Elsewhere),
        ("servers", Elsewhere),
        ("x-idempotent", Elsewhere),
        ("x-idempotency-key", Elsewhere),
    ],
    required: &[],
};

/// The styles of all locations; which of them a location has is checked with it.
pub(super) const STYLES: &[&str] = &[
    "simple",
    "label",
    "matrix",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
];

pub(super) const PARAMETER: Table = Table {
    what: "a parameter",
    keys: &[
        ("name", Loose),
        ("in", OneOf(&["path", "query", "header", "cookie"])),
        ("description", Words),
        ("required", Bool),
        ("deprecated", Bool),
        ("allowEmptyValue", Bool),
        ("style", OneOf(STYLES)),
        ("explode", Bool),
        ("allowReserved", Bool),
        ("schema", Schema),
        ("content", Elsewhere),
        ("example", Told),
        ("examples", Told),
    ],
    required: &[("name", Error), ("in", Error)],
};

pub(super) const HEADER: Table = Table {
    what: "a header",
    keys: &[
        ("description", Words),
        ("required", Bool),
        ("deprecated", Bool),
        ("style", OneOf(&["simple"])),
        ("explode", Bool),
        ("schema", Schema),
        ("content", Elsewhere),
        ("example", Told),
        ("examples", Told),
    ],
    required: &[],
};

pub(super) const REQUEST_BODY: Table = Table {
    what: "a request body",
    keys: &[
        ("description", Words),
        ("required", Bool),
        ("content", Elsewhere),
        ("x-max-bytes", Elsewhere),
    ],
    required: &[],
};

pub(super) const MEDIA_TYPE: Table = Table {
    what: "a media type",
    keys: &[
        ("schema", Schema),
        ("example", Told),
        ("examples", Told),
        ("encoding", Elsewhere),
    ],
    required: &[],
};

pub(super) const ENCODING: Table = Table {
    what: "an encoding",
    keys: &[
        ("contentType", Elsewhere),
        ("headers", Elsewhere),
        ("style", Elsewhere),
        ("explode", Elsewhere),
        ("allowReserved", Elsewhere),
    ],
    required: &[],
};

pub(super) const RESPONSE: Table = Table {
    what: "a response",
    keys: &[
        ("summary", Told),
        ("description", Words),
        ("headers", Elsewhere),
        ("content", Elsewhere),
        ("links", Elsewhere),
    ],
    required: &[("description", Silent(""))],
};

pub(super) const SCHEME: Table = Table {
    what: "a security scheme",
    keys: &[
        (
            "type",
            OneOf(&["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]),
        ),
        ("description", Words),
        ("name", Text),
        ("in", OneOf(&["query", "header", "cookie"])),
        ("scheme", Text),
        ("bearerFormat", Told),
        ("flows", Elsewhere),
        ("openIdConnectUrl", Elsewhere),
        ("oauth2MetadataUrl", Elsewhere),
        ("deprecated", Elsewhere),
    ],
    required: &[("type", Error)],
};
