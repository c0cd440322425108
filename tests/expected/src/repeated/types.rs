// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::Other;
use crate::runtime::Unknown;

/// The same choice, told in other words each time, is one type; each name keeps its words.
///
/// Schema: `#/components/schemas/Abilities`
#[non_exhaustive]
pub struct Abilities {
    /// Whether it climbs, and how well.
    pub climbing: Option<AbilitiesClimbing>,
    /// Whether it swims.
    pub swimming: Option<AbilitiesSwimming>,
    /// Nobody should ask.
    #[deprecated]
    pub purring: Option<AbilitiesPurring>,
    /// What is said of a value belongs to the type.
    pub hunting: Option<AbilitiesHunting>,
    pub other: Other,
}

/// Whether it climbs, and how well.
///
/// Schema: `#/components/schemas/Abilities/properties/climbing`
#[derive(Clone)]
#[non_exhaustive]
pub enum AbilitiesClimbing {
    None,
    Some,
    All,
    Unknown(Unknown),
}

/// What is said of a value belongs to the type.
///
/// Schema: `#/components/schemas/Abilities/properties/hunting`
#[derive(Clone)]
#[non_exhaustive]
pub enum AbilitiesHunting {
    /// Never
    None,
    /// Sometimes
    Some,
    /// Always
    All,
    Unknown(Unknown),
}

/// Nobody should ask.
///
/// Schema: `#/components/schemas/Abilities/properties/purring`
#[deprecated]
#[derive(Clone)]
#[non_exhaustive]
pub enum AbilitiesPurring {
    None,
    Some,
    All,
    Unknown(Unknown),
}

/// Whether it swims.
///
/// Schema: `#/components/schemas/Abilities/properties/swimming`
pub type AbilitiesSwimming = AbilitiesClimbing;

/// Schema: `#/paths/~1birds/get/parameters/sort`
#[derive(Clone)]
#[non_exhaustive]
pub enum ListBirdsSort {
    Asc,
    Desc,
    None,
    Unknown(Unknown),
}

/// Schema: `#/paths/~1birds/get/responses/200/content/application~1json/schema`
#[derive(Default)]
#[non_exhaustive]
pub struct PageObject {
    pub page: Option<PageObjectPage>,
    pub other: Other,
}
setters! { PageObject {
    page(PageObjectPage),
} }

/// Schema: `#/paths/~1birds/get/responses/200/content/application~1json/schema/properties/page`
#[derive(Default)]
#[non_exhaustive]
pub struct PageObjectPage {
    pub next: Option<String>,
    pub other: Other,
}
setters! { PageObjectPage {
    next(into String),
} }

/// Schema: `#/paths/~1birds/post/requestBody/content/application~1json/schema`
pub type AddBirdRequest = PageObject;
/// Schema: `#/paths/~1birds/post/requestBody/content/application~1json/schema/properties/page`
pub type AddBirdRequestPage = PageObjectPage;

/// Schema: `#/paths/~1cats/get/parameters/sort`
#[derive(Clone)]
#[non_exhaustive]
pub enum Sort {
    Asc,
    Desc,
    Unknown(Unknown),
}

/// Schema: `#/paths/~1cats/get/responses/200/content/application~1json/schema`
pub type ListCatsResponse = PageObject;
/// Schema: `#/paths/~1cats/get/responses/200/content/application~1json/schema/properties/page`
pub type ListCatsResponsePage = PageObjectPage;
/// Schema: `#/paths/~1dogs/get/parameters/sort`
pub type ListDogsSort = Sort;

/// Schema: `#/paths/~1dogs/get/responses/200/content/application~1json/schema`
#[non_exhaustive]
pub struct ListDogsResponse {
    pub page: Option<ListDogsResponsePage>,
    pub other: Other,
}

/// Schema: `#/paths/~1dogs/get/responses/200/content/application~1json/schema/properties/page`
#[non_exhaustive]
pub struct ListDogsResponsePage {
    /// The next page
    pub next: Option<String>,
    pub other: Other,
}
