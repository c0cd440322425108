//! Makes credentials of environment variables.

use std::cmp::Reverse;
use std::error::Error;
use std::fmt;

/// A credential that can be made of environment variables. The documentation of its variants has
/// their names.
///
/// ```ignore
/// let client = Client::new(Credential::from_env()?);
/// ```
pub trait CredentialFromEnv: Sized {
    /// The variables of each variant that has some.
    const VARIABLES: &'static [&'static [&'static str]];

    /// The variant at a position of [`Self::VARIABLES`], if `read` returns a value for each of its
    /// variables.
    #[doc(hidden)]
    fn read(position: usize, read: &dyn Fn(&str) -> Option<String>) -> Option<Self>;

    /// The credential whose variables are all in the environment, and not empty. Of several it is
    /// the one with the most variables, then the first of the enum.
    ///
    /// # Errors
    /// If there is none.
    fn from_env() -> Result<Self, MissingVariables> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    /// The same with variables from elsewhere, such as a file.
    ///
    /// # Errors
    /// If there is none.
    fn from_variables(read: impl Fn(&str) -> Option<String>) -> Result<Self, MissingVariables> {
        let read = |name: &str| read(name).filter(|value| !value.is_empty());
        let mut positions: Vec<usize> = (0..Self::VARIABLES.len()).collect();
        positions.sort_by_key(|position| {
            Reverse(Self::VARIABLES.get(*position).map(|names| names.len()))
        });
        let made = positions
            .into_iter()
            .find_map(|position| Self::read(position, &read));
        made.ok_or(MissingVariables(Self::VARIABLES))
    }
}

/// There is no credential in the environment.
#[derive(Debug, Clone, Copy)]
pub struct MissingVariables(&'static [&'static [&'static str]]);

impl fmt::Display for MissingVariables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let alternatives = self.0.iter().map(|names| names.join(" and "));
        let alternatives: Vec<String> = alternatives.collect();
        write!(
            f,
            "no credential in the environment: set {}",
            alternatives.join(", or ")
        )
    }
}

impl Error for MissingVariables {}
