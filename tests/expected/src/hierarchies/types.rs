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

/// Schema: `#/components/schemas/Animal`
#[derive(Clone)]
#[non_exhaustive]
pub enum Animal {
    Fish(Fish),
    Bird(AnimalBird),
    Unknown(Json),
}
branches! { Animal {
    Fish(Fish),
    Bird(AnimalBird),
} }

/// Schema: `#/components/schemas/Animal/oneOf/Bird`
#[non_exhaustive]
pub struct AnimalBird {
    pub name: Option<String>,
    pub wings: i64,
    pub other: Other,
}

impl AnimalBird {
    /// A value with its required fields; the others are set by methods.
    pub fn new(wings: i64) -> Self {
        Self {
            wings,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { AnimalBird {
    name(into String),
} }

/// Sends `vt: "bike"`.
///
/// Schema: `#/components/schemas/Bike`
#[non_exhaustive]
pub struct Bike {
    pub wheels: Option<i64>,
    pub bell: bool,
    pub other: Other,
}

impl Bike {
    /// A value with its required fields; the others are set by methods.
    pub fn new(bell: bool) -> Self {
        Self {
            bell,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Bike {
    wheels(i64),
} }

/// Schema: `#/components/schemas/Bird`
#[non_exhaustive]
pub struct Bird {
    pub wings: i64,
    pub other: Other,
}

/// Sends `vt: "car"`.
///
/// Schema: `#/components/schemas/Car`
#[non_exhaustive]
pub struct Car {
    pub wheels: Option<i64>,
    pub doors: i64,
    pub other: Other,
}

impl Car {
    /// A value with its required fields; the others are set by methods.
    pub fn new(doors: i64) -> Self {
        Self {
            doors,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Car {
    wheels(i64),
} }

/// Sends `kind: "firm"`.
///
/// Schema: `#/components/schemas/Firm`
#[non_exhaustive]
pub struct Firm {
    pub id: i64,
    pub tax_id: String,
    pub other: Other,
}

impl Firm {
    /// A value with its required fields; the others are set by methods.
    pub fn new(id: i64, tax_id: impl Into<String>) -> Self {
        Self {
            id,
            tax_id: tax_id.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Fish`
#[non_exhaustive]
pub struct Fish {
    pub name: Option<String>,
    pub fins: i64,
    pub other: Other,
}

impl Fish {
    /// A value with its required fields; the others are set by methods.
    pub fn new(fins: i64) -> Self {
        Self {
            fins,
            ..crate::runtime::placeholder()
        }
    }
}
setters! { Fish {
    name(into String),
} }

/// Schema: `#/components/schemas/Fleet`
#[derive(Default)]
#[non_exhaustive]
pub struct Fleet {
    pub vehicle: Option<Vehicle>,
    pub animal: Option<Animal>,
    pub party: Option<Party>,
    pub parties: Option<Vec<Party>>,
    pub other: Other,
}
setters! { Fleet {
    vehicle(into Vehicle),
    animal(into Animal),
    party(into Party),
    parties(list Party),
} }

/// Sends `kind: "person"`.
///
/// Schema: `#/components/schemas/Human`
#[non_exhaustive]
pub struct Human {
    pub id: i64,
    pub first: String,
    pub other: Other,
}

impl Human {
    /// A value with its required fields; the others are set by methods.
    pub fn new(id: i64, first: impl Into<String>) -> Self {
        Self {
            id,
            first: first.into(),
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Party`
#[derive(Clone)]
#[non_exhaustive]
pub enum Party {
    Firm(Firm),
    Human(Human),
    Base(PartyBase),
    Unknown(Json),
}
branches! { Party {
    Firm(Firm),
    Human(Human),
    Base(PartyBase),
} }

/// Schema: `#/components/schemas/Party/oneOf/Base`
#[non_exhaustive]
pub struct PartyBase {
    pub kind: String,
    pub id: i64,
    pub other: Other,
}

impl PartyBase {
    /// A value with its required fields; the others are set by methods.
    pub fn new(kind: impl Into<String>, id: i64) -> Self {
        Self {
            kind: kind.into(),
            id,
            ..crate::runtime::placeholder()
        }
    }
}

/// Schema: `#/components/schemas/Vehicle`
#[derive(Clone)]
#[non_exhaustive]
pub enum Vehicle {
    Car(Car),
    Bike(Bike),
    Unknown(Json),
}
branches! { Vehicle {
    Car(Car),
    Bike(Bike),
} }
