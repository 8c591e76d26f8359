const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Given names that are Spanish far sooner than anything else, folded. */
export const SPANISH_GIVEN_NAMES = set(
  `adolfo adriana agustin alberto alejandra alejandro alfonso alfredo alicia alma alvaro amalia amparo ana andres angel antonio araceli armando arturo aurelio aurora beatriz benito bernardo blanca camila camilo carlos
   carmen carolina catalina cecilia cesar clemente concepcion consuelo cristian cristina cristobal damaso delcy diego dolores eduardo efrain elias elvira emilia emilio enrique ernesto esperanza esteban estela eugenio eusebio
   eva evaristo evo fabian federico felipe felix fermin fernanda fernando fidel florencia francisca francisco gabriela gerardo gilberto gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector herminio hernan hernando
   horacio hugo humberto ignacio ines inocencio isabel isidro jacinto jaime javier jeanine jesus joaquin jorge jose josefa josefina juan juana juancho julian juliana julio lazaro leandro leocadio leonor leopoldo lorenzo lourdes lucia
   luciano luis luisa luz macarena magdalena manuel manuela marcela marcelo marcos margarita maria mariana mariano maribel maricela mario marisol marta mateo matilde mauricio maximiliano mercedes miguel milagros moises monica
   natividad nicanor nicolas norberto octavio olga omar oscar pablo paloma pascual patricio paulina pedro pilar rafael ramiro ramon raquel raul remedios ricardo roberto rocio rodolfo rodrigo rogelio rolando rosa rosario ruben salvador
   santiago sebastian segundo sergio silvia simon sofia soledad susana teodoro teresa tomas valentina vicente victor violeta virginia wilma ximena yolanda zoila`,
);

/** Surnames that are Spanish far sooner than anything else, folded; besides those in -ez. */
export const SPANISH_SURNAMES = set(
  `acevedo acosta aguilar aguirre alarcon alcala alfaro almeida alonso alvarado amaya andueza angulo aparicio aragon arana arango arauz arbenz arboleda arce arevalo arguedas arias arroyo arteaga avila ayala balmaceda barrera
   barrientos barrios bautista becerra bello beltran benavides benitez bermudez blanco bolivar bonilla borja bravo briceno bustamante caballero cabello cabrera caceres calderon calle calvo camacho campos cano cardenas
   cardona carranza carrasco carrillo carvajal castaneda castellanos castillo castro cedeno cepeda cerda cervantes chacon choquehuanca cifuentes cisneros colon condori conde contreras cordero cordova cordoba coronel correa cortes cruz cuellar cueva
   davila delgado diaz duque duran echeverria elizondo escalante escobar espinosa espinoza esquivel estrada etcheverry fajardo falcon figueroa flores frias fuentes galarza galindo gallardo gallegos galvan gamboa garay garcia
   garrido garza godoy granados guerra guerrero guevara gutierrez guzman herrera hidalgo huerta hurtado ibarra jara jaramillo juarez jurado lara larraburu leal leiva leon linares llanos lobo londono lozano lucero lugo luna macias madrigal
   maduro maldonado mamani manrique marin marquez marroquin mata mayorga medina mejia mejias melgar mendoza menem mesa mesia miranda mojica molina monroy montalvo montenegro montero montes montoya mora morales moreno moros mosquera
   moya mujica munoz murillo najera naranjo narvaez nava navarro negrete noboa noriega nunez obando obrador ocampo ochoa ojeda olivares olmedo oliva orellana orozco ortega ortiz osorio otero ovalle pacheco padilla palacios pardo paredes parra paz
   pastrana pena penaloza peralta pineda pinera pinochet pizarro plaza ponce porras portillo posada prado prieto puente pulido quesada quezada quijano quintana quintero quiroga quispe ramos rangel restrepo rey reyes reyna rincon rios
   rivadeneira rivas rivera robles rojas roldan romero rosales rosas rubio ruiz saavedra salas salazar salcedo saldana salgado salinas sandoval santana santander santos sarmiento segura sepulveda serrano sierra solano solis soria sosa soto
   suarez tapia tejada tellez ticona toledo toro torrealba torres trujillo undurraga urdaneta uribe urquiza urrutia valdes valdivia valencia valenzuela valle vallejo varela vargas vega velasco velasquez venegas vera vergara vidal villa villalobos
   villamizar villanueva villareal villegas yanez zambrano zamora zapata zarate zavala zelaya zuniga`,
);
