// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;
use crate::runtime::Call;
use crate::runtime::words::of_operations::*;

impl Client {
    /// `GET /birds`
    pub fn list_birds(&self) -> Call<'_, ListBirds> {
        self.call(ListBirds { sort: None })
    }

    /// What is sent here is what comes back below, so that it can be built.
    ///
    /// `POST /birds`
    pub fn add_bird(&self, body: types::AddBirdRequest) -> Call<'_, AddBird> {
        self.call(AddBird { body })
    }

    /// `GET /cats`
    pub fn list_cats(&self) -> Call<'_, ListCats> {
        self.call(ListCats { sort: None })
    }

    /// `GET /dogs`
    pub fn list_dogs(&self) -> Call<'_, ListDogs> {
        self.call(ListDogs { sort: None })
    }
}

/// The inputs of [`Client::list_birds`]: `GET /birds`
#[derive(Clone)] #[non_exhaustive]
pub struct ListBirds {
    pub sort: Option<types::ListBirdsSort>,
}
operation! { ListBirds -> types::ListBirdsResponse, std::convert::Infallible:
    GET "/birds" as "listBirds" {
    sort: Query("sort", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<ListBirds> {
    sort(into types::ListBirdsSort),
} }

/// The inputs of [`Client::add_bird`]: `POST /birds`
#[derive(Clone)] #[non_exhaustive]
pub struct AddBird {
    pub body: types::AddBirdRequest,
}
operation! { AddBird -> (), std::convert::Infallible:
    POST "/birds" as "addBird" {
    body: JsonBody("application/json"),
    => empty ["204"],
} }

/// The inputs of [`Client::list_cats`]: `GET /cats`
#[derive(Clone)] #[non_exhaustive]
pub struct ListCats {
    pub sort: Option<types::ListCatsSort>,
}
operation! { ListCats -> types::ListCatsResponse, std::convert::Infallible:
    GET "/cats" as "listCats" {
    sort: Query("sort", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<ListCats> {
    sort(into types::ListCatsSort),
} }

/// The inputs of [`Client::list_dogs`]: `GET /dogs`
#[derive(Clone)] #[non_exhaustive]
pub struct ListDogs {
    pub sort: Option<types::ListDogsSort>,
}
operation! { ListDogs -> types::ListDogsResponse, std::convert::Infallible:
    GET "/dogs" as "listDogs" {
    sort: Query("sort", FormExplode),
    => json ["200" "application/json"],
} }
setters! { Call<ListDogs> {
    sort(into types::ListDogsSort),
} }
