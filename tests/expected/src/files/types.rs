// @generated from an OpenAPI document; do not edit.
//! What is sent and received.
//!
//! Nothing that comes is lost: a value of an enum that the document does not list, and one that fits no branch of a union, is read into
//! `Unknown`, and keys of an object that it neither names nor forbids are read into `other`. A required key with one possible value has no
//! field: it is sent with every object, and another value that comes is read into `other`. All of them are written back as they came.
//!
//! Every type is `Clone`, `Debug`, `PartialEq`, `Eq`, `Hash`, `Serialize` and `Deserialize`. What it does not derive, its table implements.

use crate::runtime::Json;
use crate::runtime::Other;
use crate::runtime::Unknown;

/// Schema: `#/components/schemas/Error`
#[non_exhaustive]
pub struct Error {
    pub code: i64,
    pub other: Other,
}

/// Sends `kind: "cat"`.
///
/// Schema: `models/index.yaml#/Cat`
#[derive(Default)]
#[non_exhaustive]
pub struct Cat {
    pub lives: Option<i64>,
    pub other: Other,
}
setters! { Cat {
    lives(i64),
} }

/// Sends `kind: "dog"`.
///
/// Schema: `models/index.yaml#/Dog`
#[derive(Default)]
#[non_exhaustive]
pub struct Dog {
    pub tricks: Option<Vec<DogTricksItem>>,
    pub other: Other,
}
setters! { Dog {
    tricks(list DogTricksItem),
} }

/// Schema: `models/index.yaml#/Dog/properties/tricks/items`
#[derive(Default)]
#[non_exhaustive]
pub struct DogTricksItem {
    pub name: Option<String>,
    pub other: Other,
}
setters! { DogTricksItem {
    name(into String),
} }

/// Schema: `models/index.yaml#/a~1b/Size of`
#[derive(Clone)]
#[non_exhaustive]
pub enum SizeOf {
    Small,
    Large,
    Unknown(Unknown),
}

/// Schema: `models/index.yaml#/names/Name`
#[non_exhaustive]
pub struct Name {
    pub first: Option<String>,
    pub last: Option<String>,
    pub other: Other,
}

/// A pet, in a file of its own.
///
/// Schema: `models/pet.yaml#`
#[non_exhaustive]
pub struct Pet {
    pub name: Name,
    pub owner: Option<Owner>,
    pub friends: Option<Vec<Pet>>,
    pub size: Option<SizeOf>,
    pub likes: Option<PetLikes>,
    pub other: Other,
}

/// Schema: `models/pet.yaml#/$defs/Home`
#[non_exhaustive]
pub struct Home {
    pub city: Option<String>,
    pub other: Other,
}

/// Schema: `models/pet.yaml#/$defs/Owner`
#[non_exhaustive]
pub struct Owner {
    pub pets: Option<Vec<Pet>>,
    pub address: Option<Home>,
    pub other: Other,
}

/// Schema: `models/pet.yaml#/properties/likes`
#[non_exhaustive]
pub struct PetLikes {
    pub food: Option<String>,
    pub other: Other,
}

/// Schema: `paths/pets.yaml#/post/requestBody/content/application~1json/schema`
#[derive(Clone)]
#[non_exhaustive]
pub enum AddPetRequest {
    Cat(Cat),
    Dog(Dog),
    Unknown(Json),
}
branches! { AddPetRequest {
    Cat(Cat),
    Dog(Dog),
} }

/// Schema: `shared words/parameters.json#/Limit/schema`
#[derive(Clone)]
#[non_exhaustive]
pub enum ListPetsLimit {
    Few,
    Many,
    Unknown(Unknown),
}

/// Schema: `shared words/responses.yaml#/Error`
#[non_exhaustive]
pub struct ErrorResponse {
    pub reason: String,
    pub other: Other,
}
