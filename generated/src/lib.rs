// @generated from an OpenAPI document; do not edit.
//! Typed clients for the recommendation APIs of Depict, Miso and Yespo
//!
//! One module and one cargo feature for each API; all are on by default.
//!
//! - [`depict`] – Depict API 1.0
//! - [`miso`] – Miso recommendation API 1.1.4
//! - [`yespo`] – Yespo API 1.0
//! - [`yespo_tracking`] – Yespo website tracking 2

#[macro_use]
pub mod runtime;

#[cfg(feature = "depict")]
pub mod depict;

#[cfg(feature = "miso")]
pub mod miso;

#[cfg(feature = "yespo")]
pub mod yespo;

#[cfg(feature = "yespo_tracking")]
pub mod yespo_tracking;
