// @generated from an OpenAPI document; do not edit.
//! What can be called.

use super::client::Client;
use super::types;

use crate::runtime::Call;

impl Client {
    /// Optional, as methods of the call:
    /// - `sort`
    ///
    /// Returns [`types::PageObject`].
    ///
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

    /// Optional, as methods of the call:
    /// - `sort`
    ///
    /// Returns [`types::ListCatsResponse`].
    ///
    /// `GET /cats`
    pub fn list_cats(&self) -> Call<'_, ListCats> {
        self.call(ListCats { sort: None })
    }

    /// Optional, as methods of the call:
    /// - `sort`
    ///
    /// Returns [`types::ListDogsResponse`].
    ///
    /// `GET /dogs`
    pub fn list_dogs(&self) -> Call<'_, ListDogs> {
        self.call(ListDogs { sort: None })
    }
}

/// The inputs of [`Client::list_birds`]: `GET /birds`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListBirds {
    pub sort: Option<types::ListBirdsSort>,
}
operation! { ListBirds {
    id: "listBirds",
    route: GET "/birds",
    inputs: {
        sort: query,
    },
    success: json types::PageObject {
        200,
    },
} }
setters! { Call<ListBirds> {
    sort(into types::ListBirdsSort),
} }

/// The inputs of [`Client::add_bird`]: `POST /birds`
#[derive(Clone)]
#[non_exhaustive]
pub struct AddBird {
    pub body: types::AddBirdRequest,
}
operation! { AddBird {
    id: "addBird",
    route: POST "/birds",
    inputs: {
        body: json,
    },
    success: empty () {
        204,
    },
} }

/// The inputs of [`Client::list_cats`]: `GET /cats`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCats {
    pub sort: Option<types::Sort>,
}
operation! { ListCats {
    id: "listCats",
    route: GET "/cats",
    inputs: {
        sort: query,
    },
    success: json types::ListCatsResponse {
        200,
    },
} }
setters! { Call<ListCats> {
    sort(into types::Sort),
} }

/// The inputs of [`Client::list_dogs`]: `GET /dogs`
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDogs {
    pub sort: Option<types::ListDogsSort>,
}
operation! { ListDogs {
    id: "listDogs",
    route: GET "/dogs",
    inputs: {
        sort: query,
    },
    success: json types::ListDogsResponse {
        200,
    },
} }
setters! { Call<ListDogs> {
    sort(into types::ListDogsSort),
} }
